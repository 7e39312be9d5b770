/** Things, places and bodies. */
export const THINGS: Readonly<Record<string, string>> = {
  weapon:
    'knife,blade,machete,zombie,zombie knife,rambo,rambo knife,sword,samurai,axe,hatchet,hammer,sledgehammer,gun,pistol,handgun,shotgun,rifle,firearm,airgun,weapon,crossbow,bat,crowbar,bar,pole,screwdriver,acid,shank,strap,cleaver,bottle,broken bottle,broken glass,grenade,explosives,dagger,bayonet,taser,stun gun,nail gun,golf club,baton,knuckleduster,knuckle duster,scissors,brick,spanner,wrench,pitchfork,chainsaw,stanley,stanley knife,razor,syringe,needle,uzi,revolver,glock,spear,catapult,petrol bomb,molotov,molotovs,chair leg,chair legs,snooker cue,stick,plank,iron,dumbbell,shard,ak47,nunchucks,chain,ice pick,box cutter,meat cleaver,kitchen knife,carving knife,bread knife,pickaxe,shovel,spade,metal bar,machine gun',
  deadly:
    'knife,machete,zombie,rambo,sword,samurai,axe,hatchet,gun,pistol,handgun,shotgun,rifle,firearm,crossbow,shank,cleaver,grenade,uzi,revolver,glock,bomb,explosives,chainsaw,weapon,acid',
  arms: 'knife,blade,machete,zombie,zombie knife,rambo,sword,samurai,axe,hatchet,hammer,sledgehammer,gun,pistol,handgun,shotgun,rifle,firearm,weapon,crossbow,baseball bat,bat,crowbar,iron bar,metal bar,metal pole,screwdriver,acid,shank,cleaver,broken bottle,broken glass,grenade,explosives,dagger,taser,knuckleduster,knuckle duster,petrol bomb,chair legs,uzi,revolver,glock,bomb,chainsaw,machine gun,stanley knife,pitchfork,meat cleaver,kitchen knife',
  order:
    'court says,court said,judge said,judge says,court told,tag,probation,licence conditions,barred from,not to come near,stay away,warned to stay away,restraining order,non mol,non molestation,non molestation order,injunction,bail,bail conditions,no contact,not allowed near,not allowed to come near,not supposed to be,not supposed to come,not meant to be,not meant to come,not allowed here,court order,protection order,dvpn,dvpo,there is an order,there is order,banned from coming,order against,order on him,an order',
  bomb: 'bomb,explosive,explosives,device,grenade,suicide vest,pipe bomb,nail bomb,detonator,tnt,semtex',
  has: 'has got,has,have got,have,got,is got,is holding,holding,carrying,waving,waving round,swinging,pointing,aiming,pulled,pulled out,pulling,pulling out,brandishing,with,armed with,wielding,flashing,showing,grabbed,took out,whipped out,drew,got out,tooled up with,clutching,concealing,hiding,picked up,raising,taking out,sharpening,getting,reaching for,gripping,twirling,reached for',
  armed: 'armed,tooled up,armed up,strapped,carrying a piece,packing',
  body: 'head,face,neck,throat,chest,stomach,belly,back,leg,arm,hand,ribs,eye,eyes,mouth,skull,temple,side,thigh,wrist,wrists,artery',
  home: 'house,home,flat,kitchen,bedroom,bathroom,garden,back garden,front garden,front door,back door,door,window,gate,drive,driveway,porch,letterbox,letter box,hallway,hall,stairs,upstairs,downstairs,loft,attic,cellar,basement,shed,garage,room,living room,front room,lounge,conservatory,property,building,block,balcony,roof,patio,patio doors,doorstep,premises,shop,store,office,school,pub,bungalow,caravan,church,yard,landing,fence,fire escape,next door,wall,hostel,refuge',
  near: 'outside,at my door,at door,at the door,on my doorstep,on doorstep,at my window,at the window,in my house,in the house,in my flat,in the flat,in my garden,in the garden,in my home,downstairs,upstairs,in the hallway,in the kitchen,in my kitchen,in my room,in my bedroom,next room,in the next room,in the loft,in my drive,in my porch,in the porch,at the back,round the back,at the gate,in my car,across the road,over the road,watching me,watching the house,in my shed,in the building,at my work,on the landing,on the stairs,in my hallway,in the bushes,in the corridor,in here,here,on way,on his way,coming over,coming round,coming back,behind me,next to me,in the shop,in the front garden,in the back garden,in the garage,in the living room,in the front room,in the doorway,in the stairwell,at my front door,at my back door,parked outside,at the front door,at the back door,in the yard,on my drive,on the drive',
  vehicle:
    'car,van,lorry,truck,bus,coach,taxi,uber,cab,bike,motorbike,moped,tractor,hgv,tanker,minibus,scooter,train,tram,jeep,4x4,bmw,audi,merc,mercedes,fiesta,corsa,golf,transit,ambulance,artic,caravan,trailer',
  road: 'road,motorway,dual carriageway,carriageway,lane,hard shoulder,slip road,roundabout,junction,bypass,flyover,central reservation,m25,m1,m4,m6,m11,m20,m40,m60,m62,a1,a2,a3,a4,a12,a13,a40,a406,north circular,tracks,railway line,rail track,live lane,fast lane,outside lane,level crossing,bridge,underpass,tunnel',
  water:
    'water,river,thames,canal,sea,lake,pond,reservoir,dock,weir,lock,harbour,quarry,swimming pool,pool,marina,estuary,stream,flood,mud,brook,severn,trent,mersey,tyne',
  high: 'roof,ledge,bridge,balcony,car park,multi storey,multistorey,cliff,cliffs,railings,railing,parapet,viaduct,window ledge,window sill,scaffolding,crane,tower block,top floor,barrier,barriers,edge,platform,tower,flyover,beachy head,overpass,handrail,footbridge,barriers',
  rail: 'tracks,track,train,trains,platform,platform edge,level crossing,railway,railway line,live rail,tube',
  pills:
    'tablets,paracetamol,overdose,ibuprofen,medication,antidepressants,sleeping tablets,codeine,bleach,antifreeze,insulin,packet of,pack of,box of,bottle of,bottles of,boxes of,packs of,packets of,heroin,morphine,tramadol,diazepam,zopiclone,amitriptyline,sertraline,weedkiller,propranolol,co codamol,aspirin',
  bag: 'bag,rucksack,suitcase,holdall,package,parcel,box,backpack,case,briefcase,device,canister,bin bag,van,duffel',
  images:
    'nudes,naked,explicit,intimate,sex tape,sexual photos,private video,private photos,topless,sex video,sexual video,indecent,nude,in my underwear,undressed,sexual,my tits,dick',
  fire: 'fire,smoke,burning',
  thing:
    'exam,music,noise,bills,heat,feet,back,knees,head,shoes,traffic,neighbour music,suspense,waiting,hayfever,commute,job,work,homework,rent,prices,toothache,tooth,hangover,stairs,hours,wifi,form,website,queue,wait,parking',
  blood: 'blood,bleeding,haemorrhaging,hemorrhaging,gushing,pouring blood,spurting',
}
