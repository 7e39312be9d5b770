/** Words that end the name of a place: "Holborn station", "Bethnal Green Road", "the car park". */
export const PLACE_ENDS: ReadonlySet<string> = new Set(
  (
    'station street road lane park avenue close square bridge gardens garden crescent terrace grove hill court mews row walk way drive place ' +
    'green common heath market centre center mall arcade precinct estate tower towers house school college university academy nursery hospital ' +
    'surgery clinic church mosque temple synagogue chapel cemetery library museum theatre cinema stadium arena gym pool pub bar club hotel hostel ' +
    'cafe restaurant takeaway shop shops supermarket store garage airport harbour dock docks pier quay canal towpath river beach promenade ' +
    'roundabout junction crossing underpass subway alley alleyway footpath path bypass services retail depot playground field fields woods wood ' +
    'forest reservoir lake allotments allotment carpark rd st ave tube underground overground office offices bank bakery butchers barbers ' +
    'hairdressers chemist pharmacy newsagents laundrette flats block yard warehouse factory level crescent parade circus wharf fountain ' +
    'town village city'
  ).split(' '),
)

/** Ends of names that stand for a place even in lower case and without "at" or "near" before them. */
export const STREET_ENDS: ReadonlySet<string> = new Set(
  'station street road lane avenue crescent terrace roundabout hospital airport'.split(' '),
)

/** Two-word ends: "the car park", "bus stop", "high street". */
export const PAIR_ENDS: ReadonlySet<string> = new Set(
  (
    'car park,high street,bus stop,bus station,train station,tube station,tram stop,taxi rank,petrol station,police station,fire station,shopping centre,town centre,' +
    'city centre,leisure centre,sports centre,health centre,community centre,retail park,industrial estate,bike rack,bike racks,bike shed,bike store,town hall,' +
    'village hall,chip shop,corner shop,betting shop,coffee shop,cash machine,job centre,youth club,post office,rugby club,football ground,service station,skate park,' +
    'multi storey,cycle hub,cycle rack,cycle racks,level crossing,zebra crossing,traffic lights'
  ).split(','),
)

/** Shops and chains that are a place by themselves. Lower case. */
export const CHAINS: ReadonlySet<string> = new Set(
  (
    "tesco,tescos,tesco's,sainsburys,sainsbury's,asda,aldi,lidl,morrisons,waitrose,co-op,coop,iceland,mcdonalds,mcdonald's,maccies,kfc,greggs,nandos,nando's,starbucks," +
    'costa,primark,boots,argos,halfords,ikea,screwfix,wickes,b&q,superdrug,poundland,wilko,wetherspoons,spoons,subway,nero,decathlon,tkmaxx,wembley,heathrow,gatwick'
  ).split(','),
)

/** Capitalised words that are no place after "in", "on" or "at". Lower case. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    'i january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter halloween ' +
    'facebook instagram snapchat whatsapp tiktok twitter vinted gumtree ebay amazon discord telegram messenger marketplace youtube tinder x ' +
    'english welsh polish french mr mrs ms miss dr pc sgt dad mum black white red blue green grey silver yellow am pm bst gmt uk cctv reg ' +
    'crime no yes hi hello please thanks and but the a an my his her their he she they it we you this that there then when where all it’s bluetooth wifi'
  ).split(' '),
)
