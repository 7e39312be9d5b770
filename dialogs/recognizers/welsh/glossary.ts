/**
 * Welsh words and what they are in English, for readers that know English only: times, numbers, yes and no, and what people tell the
 * police. Folded (no accents, lower case), without their mutations, longest first where one holds another. Never shown to anyone.
 */
const WORDS = `
dydd llun=Monday;dydd mawrth=Tuesday;dydd mercher=Wednesday;dydd iau=Thursday;dydd gwener=Friday;dydd sadwrn=Saturday;dydd sul=Sunday
nos lun=Monday night;nos fawrth=Tuesday night;nos fercher=Wednesday night;nos iau=Thursday night;nos wener=Friday night;nos sadwrn=Saturday night;nos sul=Sunday night
bore llun=Monday morning;bore mawrth=Tuesday morning;bore mercher=Wednesday morning;bore iau=Thursday morning;bore gwener=Friday morning;bore sadwrn=Saturday morning;bore sul=Sunday morning
ionawr=January;chwefror=February;mis mawrth=March;ebrill=April;mis mai=May;mehefin=June;gorffennaf=July;awst=August;medi=September;hydref=October;tachwedd=November;rhagfyr=December
heddiw=today;ddoe=yesterday;doe=yesterday;echdoe=the day before yesterday;neithiwr=last night;echnos=the night before last;heno=tonight;yfory=tomorrow
bore ddoe=yesterday morning;prynhawn ddoe=yesterday afternoon;bore yma=this morning;bore heddiw=this morning;prynhawn yma=this afternoon;prynhawn heddiw=this afternoon;bore yfory=tomorrow morning
yr wythnos diwethaf=last week;wythnos diwethaf=last week;wythnos ddiwethaf=last week;penwythnos diwethaf=last weekend;y penwythnos=the weekend;penwythnos=weekend;y mis diwethaf=last month;mis diwethaf=last month;y llynedd=last year;llynedd=last year
yn y bore=in the morning;y bore=in the morning;yn y prynhawn=in the afternoon;y prynhawn=in the afternoon;gyda r nos=in the evening;gyda r hwyr=in the evening;yr hwyr=in the evening;yn y nos=at night;yn ystod y nos=during the night;dros nos=overnight
hanner nos=midnight;hanner dydd=midday;canol nos=midnight;canol dydd=midday;hanner awr wedi=half past;chwarter wedi=quarter past;chwarter i=quarter to;o r gloch=o'clock;tua=about;oddeutu=about;o gwmpas=around
rhwng=between;cyn=before;ar ol=after;ers=since;yn ol=ago;diwrnod=days;diwrnodau=days;dyddiau=days;wythnos=week;wythnosau=weeks;mis=month;misoedd=months;blwyddyn=year;blynedd=years;awr=hour;oriau=hours;munud=minutes;munudau=minutes
un=one;dau=two;dwy=two;tri=three;tair=three;pedwar=four;pedair=four;pump=five;pum=five;chwech=six;chwe=six;saith=seven;wyth=eight;naw=nine;deg=ten;deng=ten;un ar ddeg=eleven;deuddeg=twelve;pymtheg=fifteen;ugain=twenty;cant=hundred;mil=thousand;dim byd=nothing
beic=bike;beiciau=bikes;beic modur=motorbike;beic trydan=e-bike;car=car;cerbyd=vehicle;fan=van;lori=lorry;bws=bus;tren=train;ffon=phone;ffon symudol=mobile phone;waled=wallet;pwrs=purse;bag=bag;allweddi=keys;goriadau=keys;arian=money;pasbort=passport;trwydded yrru=driving licence;cerdyn banc=bank card;cardiau banc=bank cards;cyfrifiadur=computer;gliniadur=laptop;modrwy=ring;oriawr=watch;ci=dog;cath=cat;parsel=parcel;plat rhif=number plate
dwyn=stolen;lladrata=stolen;lladrad=theft;lleidr=thief;lladron=thieves;dwyn fy=stole my;colli=lost;ar goll=lost;goll=lost;dod o hyd i=found;canfod=found;ffeindio=found;malu=smashed;torri=broke;torri i mewn=broken into;byrgler=burglar;bwrgleriaeth=burglary;byrgleriaeth=burglary;difrodi=damaged;difrod=damage;fandaliaeth=vandalism;graffiti=graffiti;mae tan=there is a fire;ar dan=on fire
taro=hit;bwrw=hit;curo=beaten;ymosod=attacked;ymosodiad=assault;brifo=hurt;anafu=injured;anaf=injury;gwaedu=bleeding;trywanu=stabbed;saethu=shot;cyllell=knife;gwn=gun;tagodd=strangled;bygwth=threatening;bygythiad=threat;lladd=kill;fy lladd=to kill me;fy lladd i=to kill me;fy nhagu=strangling me;tagu=strangling;fy nharo=hitting me;fy nghuro=beating me;fy mrifo=hurting me;fy mygwth=threatening me;fy nilyn=following me;ymladd=fighting;cuddio=hiding;dw i n cuddio=I am hiding;dwi n cuddio=I am hiding;neidio=going to jump;ar y bont=on the bridge;bom=bomb;fom=bomb;byw mwyach=to live any more;eisiau byw=want to live;ddim eisiau byw=I do not want to live;dw i ddim eisiau byw=I do not want to live;dydw i ddim eisiau byw=I do not want to live;rydw i eisiau marw=I want to die;dw i eisiau marw=I want to die;eisiau marw=want to die;mae fy mhlentyn ar goll=my child is missing;mae fy mab ar goll=my son is missing;mae fy merch ar goll=my daughter is missing;mae fy mam ar goll=my mum is missing;mae fy nhad ar goll=my dad is missing;bump oed=five years old;oed=years old;mae gan y dyn wn=the man has a gun;mae ganddo wn=he has a gun;mae ganddo gyllell=he has a knife;wn=gun;gyda gwn=with a gun;cyllyll=knives;gyda=with;morthwyl=hammer;bwyell=axe;tabledi=tablets;cymryd=taken;llawer o=a lot of;pobl=people;wedi eu brifo=are hurt;wedi eu hanafu=are injured;cyn bartner=ex partner;fy nghyn bartner=my ex partner;ffenestr fy nghar=my car window;ffenest fy nghar=my car window;gyrrwr meddw=drunk driver;mae gyrrwr meddw=there is a drunk driver;ofn fy mhartner=afraid of my partner;dw i ofn=I am afraid of;mae gen i ofn=I am afraid of;rwy n ofni=I am afraid of;meddwi=drunk;dynion=men;wedi ei anafu=is injured;wedi cael ei anafu=is injured;wedi ei brifo=is hurt;anafu n ddrwg=badly injured;n ddrwg=badly;mae damwain=there has been a crash;mae rhywun wedi ei anafu=someone is injured;mae e=he is;mae o=he is;mae hi=she is;dydy hi ddim=she is not;dydy e ddim=he is not;dydy o ddim=he is not;nid yw=is not;ac=and;yna=there;mae na=there is;mae yna=there is;gwaedu=bleeding;ar gau=closed;marw=dead;anadlu=breathing;anymwybodol=unconscious;perygl=danger;mewn perygl=in danger;help=help;helpwch fi=help me;helpwch=help;argyfwng=emergency;ambiwlans=ambulance;heddlu=police;hunanladdiad=suicide;lladd fy hun=kill myself;brifo fy hun=hurt myself;gorddos=overdose;treisio=raped;trais yn y cartref=domestic violence;trais domestig=domestic violence;cam-drin=abuse;cam drin=abuse;cam drin domestig=domestic abuse
gyrru n beryglus=dangerous driving;gyrru n ddiofal=careless driving;gyrru=driving;gyrrwr=driver;goryrru=speeding;dashcam=dashcam;damwain=crash;gwrthdrawiad=crash;meddw=drunk;yfed a gyrru=drink driving;golau coch=red light;ffon wrth y llyw=phone while driving
sgam=scam;sgamio=scammed;twyll=fraud;twyllo=scammed;hacio=hacked;blacmel=blackmail;stelcio=stalking;aflonyddu=harassment;swn=noise;swnllyd=noisy;cymydog=neighbour;cymdogion=neighbours;cyffuriau=drugs;gwrthgymdeithasol=antisocial;ymddygiad gwrthgymdeithasol=antisocial behaviour;trosedd casineb=hate crime;person ar goll=missing person;plentyn ar goll=missing child;gorsaf heddlu=police station;cwyno=complain;cwyn=complaint;adrodd=report;rhoi gwybod=report;adroddiad=report;trosedd=crime;troseddau=crimes;rhif trosedd=crime number;dioddefwr=victim;dioddefwyr=victims;hawliau=rights;llys=court
fy=my;mae=is;mae rhywun wedi=someone;mae rhywun=someone is;mae ganddo=he has;mae gan=has;rhywun=someone;neb=no one;dyn=man;menyw=woman;dynes=woman;bachgen=boy;merch=girl;plentyn=child;plant=children;mab=son;gwr=husband;gwraig=wife;partner=partner;ffrind=friend;mam=mum;tad=dad;babi=baby;ty=house;cartref=home;drws=door;ffenestr=window;ffenest=window;siop=shop;gwaith=work;ysgol=school;stryd=street;ffordd=road;gorsaf=station;y tu allan=outside;tu allan=outside;yn fy=in my;i mewn=in;nawr=now;rwan=now;ar hyn o bryd=right now;yma=here;yno=there
sut=how;pryd=when;ble=where;pwy=who;pam=why;beth=what;faint=how much;ydych chi=do you;ga i=can I;alla i=can I;gallaf=can I;oes rhaid=do I have to;sut ydw i n=how do I;sut mae=how do I;beth sy n digwydd=what happens;mae angen=I need;dw i angen=I need;rydw i eisiau=I want to;dw i eisiau=I want to;hoffwn=I would like to;dw i wedi=I have;rydw i wedi=I have;rwy wedi=I have;wedi=has;cafodd=was;cefais=I had;ges=I had;eisiau=want;angen=need;ffonio=call;am ddim=free;byddar=deaf;byddar ydw i=I am deaf;siarad=speak;tawel=silent
glas=blue;coch=red;gwyrdd=green;melyn=yellow;du=black;gwyn=white;llwyd=grey;arian=silver;brown=brown;oren=orange;pinc=pink;porffor=purple
punt=pounds;punnoedd=pounds;bunt=pounds;tua=about
`

/** The glossary: folded Welsh, as words, to English. */
export const GLOSSARY: ReadonlyMap<string, string> = new Map(
  WORDS.split(/[;\n]/)
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => {
      const [welsh = '', english = ''] = pair.split('=')
      return [welsh.trim(), english.trim()]
    }),
)

/** Whole messages in Welsh and what they are as the English that is asked for: commands and answers that stand by themselves. */
export const SAYINGS: ReadonlyMap<string, string> = new Map(
  `
mae gen i god=I have a code;mae gennyf god=I have a code;ble mae fy adroddiad=where is my report?;ble mae fy adroddiad i=where is my report?
dileu fy adroddiad=delete my saved report;cwestiynau cydraddoldeb=equality questions;lawrlwytho copi=download a copy;copi=download a copy
sut i atal hyn rhag digwydd eto=how to stop it happening again;atal troseddau=crime prevention;ychwanegu at fy adroddiad=add to my report
ffoniwch fi yn ol=call back;galwad yn ol=call back;sut mae fy nata n cael ei ddefnyddio=how is my data used?;defnyddio hwn=use it;defnyddiwch hwn=use it
dydw i ddim yn gwybod=I don't know;dydw i ddim yn siwr=I'm not sure;sa i n gwybod=I don't know;dwn i ddim=I don't know;dim yn gwybod=I don't know;dydw i ddim yn cofio=I don't remember;dydyn ni ddim yn gwybod=I don't know
mae n well gen i beidio a dweud=prefer not to say;gwell gen i beidio a dweud=prefer not to say;dydw i ddim eisiau dweud=prefer not to say
siarad a pherson=talk to a person;siarad a rhywun=talk to a person;person=talk to a person;newid ateb=change;newid rhywbeth=change;mynd yn ol=back;yn ol=back;cam yn ol=back;hepgor=skip;nesaf=skip;sgipio=skip
pam=why;pam ydych chi n gofyn=why;ailadrodd=repeat;eto=repeat;cadw=save;dechrau eto=start again;dechrau o r newydd=start again;stopio=stop;stopiwch=stop;cymorth=help;helpwch fi gyda hyn=help;gadael nawr=leave now;gadael=leave now;rwy n dal yma=repeat;rydw i n dal yma=repeat
dw i eisiau dweud wrth yr heddlu o hyd=I still want to tell the police;rydw i eisiau dweud wrth yr heddlu o hyd=I still want to tell the police;dweud wrth yr heddlu=I still want to tell the police
do=yes;ydw=yes;ydy=yes;ydi=yes;ydyn=yes;ydyw=yes;oes=yes;ie=yes;oedd=yes;oeddwn=yes;bydd=yes;iawn=ok;rwy n cytuno=I agree;rydw i n cytuno=I agree;dw i n cytuno=I agree;cytunaf=I agree;cytuno=I agree;ydw rwy n cytuno=I agree;nac ydw=no;nac ydy=no;nac oes=no;nac oedd=no;naddo=no;nage=no;na=no;nac ydyn=no;dydw i ddim yn cytuno=I do not agree
diolch=thank you;dim diolch=no thanks;na dim byd arall=no;dim byd arall=no;hwyl=bye;hwyl fawr=bye
`
    .split(/[;\n]/)
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => {
      const [welsh = '', english = ''] = pair.split('=')
      return [welsh.trim(), english.trim()]
    }),
)
