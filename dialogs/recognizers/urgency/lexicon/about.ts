/** What a message is about, where that makes a rule stronger or cancels it. */
export const ABOUT: Readonly<Record<string, string>> = {
  trade: 'builder,plumber,joiner,carpenter,roadworks,scaffolders,gardener,chef',
  online:
    'email,instagram,facebook,twitter,snapchat,tiktok,password,hacked,hacker,bots,linkedin,gmail,bank account,my account,my accounts,my computer,icloud,netflix,paypal,ebay,wifi,spotify',
  'online-only': 'instagram bots,phishing,scam email,scammer,hacker',
  threatmail:
    'bailiff,bailiffs,debt collector,council tax,sue,court action,solicitor,evict,eviction,small claims,disconnect,parking charge',
  shopdrill: 'drill,training,exercise,rehearsal',
  tenant: 'airbnb,tenancy,estate agent,letting agent,landlord,deposit,rent,mould,council,plumber,electrician',
  landlord: 'landlord,letting agent,tenancy,deposit,mechanic,garage,bailiff',
  keys: 'keys,locked out',
  pets: 'cat,cats,fox,foxes,swan,seagull,seagulls,rabbit,hamster,chickens,sheep,lamb,pigeon,rats,mice,wasps,bees,bee',
  sport: 'football match result,boxing,mma,ufc,wrestling,karate,judo,match on telly',
  noise: 'music,party noise,karaoke,building works,football on,fox,foxes,cockerel,every weekend,ice cream',
  objects:
    'bin,wheelie bin,letterbox,mailbox,plant pot,scraped,wing mirror,paintwork,bumper,parked,bollard,lamppost,deer,fence,hedge,signpost,pothole,trolley,kerb,quiz,raffle,jackpot,idea,water pistols,water pistol,paintball,nerf',
  phobia:
    'spiders,spider,flying,heights,needles,dentist,clowns,interview,exam,test,scam,bank,points,licence,fine,court date,wasps,trouble,points on',
  crisisself: 'with myself,from myself,myself tonight',
  menace:
    'shouting,screaming,banging,hammering,kicking,threatening,threatened,threat,threats,knife,weapon,hurt,scared,terrified,frightened,afraid,violent,angry,drunk,kill,attacked,hit,punched,stabbed,robbed,raped,beat,smashed,mugged,strangled,assaulted,spat,bail,order,injunction,restraining order,non mol,stalking,stalker,stalked,let me in,come out,let him in,open the door,refusing to leave,will not leave,will not go,raging,trying,in my garden,in the garden,in my house,hiding,alone,on my own,window,bat,in the bushes,watching me,watching,staring,ex,hurting,followed,masked,balaclava,petrol,abusive,help,police,arrested,prison,in the dark,strange,stranger,outside my door,outside my window,creep,forced,hes back,attack,aggressive,burglar,intruder,gang,weapons,waiting for me,jumped,snatched,door,grabbed',
  quantity:
    'loads,lots,dozens,handful,all,whole,too many,entire,100,50,60,40,30,20,16,32,24,20 odd,strip,packet,box,bottle,bottles,packets,boxes,packs,bunch,load,rest,every',
  drunk:
    'drunk,pissed,hammered,wasted,steaming,smashed,paralytic,legless,plastered,over the limit,off his face,off her face,off their face,off his head,high,stoned,drugs,coked up,slaughtered,wankered,been drinking,drinking all day,drinking,vodka,slurring,can barely stand,can hardly stand,reeking of,stinking of booze,booze,swigging,swerving,weaving,bladdered,leathered,drugged up',
  crashword: 'crash,crashed,collision,accident,rta,rtc,pile up,smash,smashed into,hit,overturned,flipped,rolled',
  game: 'gta,fortnite,call of duty,minecraft,roblox map,playstation game,video game,board game,escape room,paintball,airsoft,laser tag,laser quest,cluedo,dungeons and dragons,murder mystery',
  'been-in': 'been in,been inside,been into,had been in,were in,was in,got in overnight',
  passports: 'passports,passport,holiday,half term,weekends',
  weak: 'sport,football,gym,knife amnesty,crime number,crime reference,insurance,landlord,noise complaint,parking,permit,licence,certificate,volunteer,careers,recruitment,feedback,complaint,lost property,hoodie,tv,telly,playing,cctv shows,dashcam,witness,statement,court,update,quid,refund,egg,eggs,scaffolding,petition,makes me laugh,makes me smile,job,apply,vetting',
  'keeps-on':
    'keeps following,keep following,keeps stalking,for weeks,for months,since we split,since i left him,every day',
  lawful:
    'hunting,fishing,camping,legally,licensed,collection,antique,heirloom,inherited,whittling,kitchen set,chef,museum,surrender,hand in,hand it in,amnesty,licence,found in,hedge,ebay,gumtree,souvenir,loft,attic,late husband,late dad',
  luck: 'bad luck,bots,instagram bots,duck,moon shadow,news,up on',
  nuisance:
    'bailiff,bailiffs,debt collector,debt collectors,sales call,cold call,cold calls,scammers,ppi,energy company,council,dvla,delivery company,newspaper',
  social: 'social services,social worker,cafcass,court order,foster placement',
  photo: 'photo,photos,photograph,selfie',
  bike: 'child bike,scooter stolen,bike stolen',
  posters: 'posters,charity,helpline number,statistics',
  lostthings:
    'bag,wallet,purse,passport,phone,keys,ring,watch,laptop,umbrella,luggage,suitcase,ipad,glasses,drone,hearing aid,earphones,airpods,bike,scooter,tortoise,ashes,teddy',
  drugdrive: 'drive on,drug drive limit,cannabis oil,cbd,is it legal',
  dieidiom: 'battery,laptop,laughing,embarrassment',
  selfcut: 'myself,self harm',
  trappedthings: 'finger,cat,kitten,bird,fox,deposit',
  ambulancepast: 'ambulance service complaint,ambulance driver job',
  griefwork:
    'prevention,awareness,suicide talk,helpline posters,samaritans volunteer,awareness course,prevention training,charity walk,fundraiser,inquest',
  sportshigh: 'bungee,parkour,skydive,abseil,abseiling,parachute,diving board,trampoline,hurdles,ski',
  workhigh: 'scaffolder,scaffolders,roofer,roofers,window cleaner,builders,engineers,workmen,planning permission',
  objectsfire:
    'fire alarm test,bonfire,barbecue,bbq,garden waste,log burner,wood burner,fireworks display,firework display,fire pit,fire stick',
  roadask: 'points,penalty points,licence back,insurance renewal',
  insurance: 'insurance,insurer,claim,third party details,exchanged details,swapped details,report number',
  carpark: 'car park barrier,my drive,my driveway,bins,parked across',
  parking: 'parked,parking,permit,bay,double yellow,pavement parking,skip',
  swim: 'swimming lessons,swimming club,fishing licence,paddleboard,wild swimming,kayak,phone in,dropped my,fell out of my',
  lostluggage:
    'left my,lost my,my bag,my rucksack,my suitcase,my holdall,my backpack,my briefcase,my parcel,my package',
  drillonly: 'drill,evacuation drill,training,feedback',
  custody: 'custody battle,child maintenance,contact centre,family court',
  'work-rules': 'driving licence,pub,landlord,hoa,gym,parking',
  plant: 'rapeseed,rape field,oilseed',
  dashcamtouch: 'touch screen,touchscreen,get in touch,touch base,touch up,paint,paintwork',
  passportlost: 'lost my passport,passport stolen,passport renewal,passport application,passport office,countersign',
  weddingfun:
    'wedding dress,wedding ring,wedding venue,wedding photographer,wedding car,best man,marriage certificate,hen do,stag do',
  formhelp: 'fill,form,website,upload,download,log in,login,password,reference number,dashcam,application,licence',
  mine: 'lawnmower,parcel,deposit,data,phone,drill,ball,football,strimmer,ladder,stuff,mower,belongings,post',
  ask: 'can,do,does,will,would,could,how',
}
