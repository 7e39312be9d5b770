/** How people type it -> the words that the rules are written in. One word to one or more. */
const VARIANTS = `
im=i am;ive=i have;iv=i have;hes=he is;shes=she is;theyre=they are;their're=they are;theres=there is;thers=there is;ther=there;whos=who is;its=it is;thats=that is;
whats=what is;wheres=where is;weve=we have;youre=you are;youve=you have;theyve=they have;theyd=they would;hed=he would;someones=someone is;somebodys=someone is;everyones=everyone is;
noones=nobody is;noone=nobody;somebody=someone;sum1=someone;some1=someone;sumone=someone;smone=someone;ppl=people;peeps=people;
isnt=is not;isn=is not;arent=are not;aint=is not;wasnt=was not;werent=were not;hasnt=has not;havent=have not;hadnt=had not;cant=can not;cannot=can not;cnt=can not;carnt=can not;couldnt=could not;
wont=will not;wnt=want;dont=do not;dnt=do not;doesnt=does not;didnt=did not;wouldnt=would not;shouldnt=should not;aren=are not;couldn=could not;
gonna=going to;gunna=going to;gona=going to;gna=going to;goin=going;finna=going to;boutta=about to;abt=about;bout=about;wanna=want to;wana=want to;gotta=have to;tryna=trying to;tryin=trying;gotten=got;
wiv=with;wid=with;w=with;wth=with;gt=got;hav=have;hve=have;hv=have;av=have;avin=having;r=are;u=you;ur=your;n=and;nd=and;da=the;de=the;th=the;d=the;dis=this;dat=that;dem=them;dey=they;
rn=right now;atm=at the moment;asap=now;nw=now;pls=please;plz=please;plse=please;pleas=please;luk=look;lookin=looking;sumthing=something;smth=something;sth=something;
hlp=help;halp=help;helpp=help;elp=help;hepl=help;hlep=help;hepl=help;knf=knife;knfe=knife;knif=knife;nife=knife;nyf=knife;knives=knife;knifes=knife;blades=blade;guns=gun;machettes=machete;machetes=machete;swords=sword;axes=axe;hammers=hammer;
bats=bat;bars=bar;poles=pole;weapons=weapon;bombs=bomb;bottles=bottle;bricks=brick;rambos=rambo;zombies=zombie;shanks=shank;
brk=break;brking=breaking;brkng=breaking;braking=breaking;brekin=breaking;breakin=breaking;brkin=breaking;bck=back;dr=door;dor=door;dorr=door;hse=house;hous=house;ouse=house;
bleedin=bleeding;bleding=bleeding;bled=bleeding;blood=blood;bldng=bleeding;breth=breathe;breath=breathe;breathin=breathing;brething=breathing;
kil=kill;kll=kill;kills=kill;myslf=myself;meself=myself;mysel=myself;himslf=himself;hiself=himself;hisself=himself;herslf=herself;theirself=themselves;themself=themselves;themselfs=themselves;
suicidle=suicidal;suiside=suicide;sucide=suicide;suicde=suicide;unalive=suicide;kms=kill myself;kys=kill yourself;selfharm=self harm;selfharming=self harming;selfharmed=self harmed;od=overdose;oding=overdosing;oded=overdosed;
b4=before;m8=mate;l8r=later;2nite=tonight;2night=tonight;tonite=tonight;tnite=tonight;2day=today;2moro=tomorrow;tmrw=tomorrow;tomoz=tomorrow;yday=yesterday;yest=yesterday;ystd=yesterday;yrs=years;yr=year;mths=months;wk=week;wks=weeks;hr=hour;hrs=hours;min=minutes;mins=minutes;secs=seconds;
mum=mum;mums=mum;mom=mum;mam=mum;mams=mum;ma=mum;mummy=mum;mammy=mum;mother=mum;mothers=mum;dad=dad;dads=dad;daddy=dad;father=dad;fathers=dad;pops=dad;stepdad=stepdad;stepmum=stepmum;nans=nan;nana=nan;gran=nan;granny=nan;grandma=nan;grandmother=nan;grandad=grandad;granddad=grandad;grandfather=grandad;grampy=grandad;taid=grandad;
bro=brother;bros=brother;sis=sister;sisters=sister;brothers=brother;cuz=cousin;cuzzy=cousin;cousins=cousin;hubby=husband;husbands=husband;wifes=wife;missus=wife;mrs=wife;bf=boyfriend;gf=girlfriend;boyfriends=boyfriend;girlfriends=girlfriend;fella=man;fellas=man;bloke=man;blokes=man;guy=man;guys=man;fellow=man;geezer=man;geezers=man;dude=man;mandem=man;mans=man;men=man;gentleman=man;gent=man;chap=man;lad=lad;lads=lad;yout=lad;youts=lad;youth=lad;youths=lad;teens=teenager;teenagers=teenager;
ladies=woman;lady=woman;women=woman;womans=woman;ladys=woman;lass=woman;lasses=woman;lassie=woman;bird=bird;girls=girl;gal=girl;boys=boy;kid=child;kids=child;kiddie=child;children=child;childs=child;kids'=child;bairn=child;bairns=child;wean=child;weans=child;tot=child;toddler=child;toddlers=child;infant=baby;newborn=baby;babies=baby;babys=baby;bubba=baby;lil=little;
neighbours=neighbour;neighbor=neighbour;neighbors=neighbour;nextdoor=next door;friends=friend;mates=mate;bestie=friend;pal=friend;pals=friend;exs=ex;exes=ex;ex's=ex;daughters=daughter;sons=son;uncles=uncle;aunt=auntie;aunty=auntie;aunties=auntie;nephews=nephew;nieces=niece;partners=partner;drivers=driver;
cars=car;vans=van;doors=door;windows=window;pills=tablets;pill=tablets;tablet=tablets;paracetamols=paracetamol;meds=medication;medicine=medication;
polis=police;feds=police;cops=police;copper=police;coppers=police;polise=police;bobby=police;
uncon=unconscious;unconcious=unconscious;unconsious=unconscious;uncontious=unconscious;unresponsive=unresponsive;colapsed=collapsed;stabd=stabbed;stabed=stabbed;stbd=stabbed;stabbin=stabbing;sliced=slashed;wetted=stabbed;chinged=stabbed;shanked=stabbed;
shoutin=shouting;screamin=screaming;screming=screaming;scremin=screaming;cryin=crying;hittin=hitting;beatin=beating;beatn=beating;kickin=kicking;punchin=punching;punchd=punched;fightin=fighting;followin=following;follwing=following;folowing=following;stalkin=stalking;
scard=scared;scarred=scared;sacred=scared;skared=scared;frightend=frightened;petrifed=petrified;terified=terrified;terrifed=terrified;shittin=terrified;
wanting=want;wants=want;wanted=wanted;wish=wish;
upstair=upstairs;dwn=down;strs=stairs;snatched=snatched;snatchd=snatched;chokin=choking;chocking=choking;drownin=drowning;burnin=burning;ablaze=burning;alight=burning;flames=fire;flame=fire;fires=fire;blaze=fire;
letting=letting;lets=let;threating=threatening;threatning=threatening;threatnin=threatening;threatend=threatened;threatens=threatening;
assulting=assaulting;assulted=assaulted;assult=assault;asaulted=assaulted;wepon=weapon;weapn=weapon;machette=machete;machety=machete;machetti=machete;burglers=burglar;burgler=burglar;burglars=burglar;robbers=robber;
somewhere=somewhere;xmas=christmas;hosp=hospital;ambo=ambulance;ambulence=ambulance;amb=ambulance;whatsap=whatsapp;insta=instagram;pics=photos;pic=photos;photo=photos;picture=photos;pictures=photos;videos=video;vids=video;vid=video;clip=video;nude=nudes;noods=nudes;
1st=first;defo=definitely;prob=probably;bday=birthday;
cyllell=knife;heddlu=police;ambiwlans=ambulance;dyn=man;menyw=woman;dynes=woman;plentyn=child;helpwch=help;cymorth=help;gwn=gun
`

/** Words that only add force: left out before the rules look. */
export const FILLERS: ReadonlySet<string> = new Set(
  'fucking fuckin fkin fking effing bloody bloomin literally proper actually basically really legit innit omg omfg oh er um uh erm kinda sorta quite very totally completely absolutely properly also even kind sort bare lol'.split(
    ' ',
  ),
)

/** Words one letter from a danger word that are words of their own: never corrected. */
export const NOT_SLIPS: ReadonlySet<string> = new Set(
  'bearing boating battling scarfed stared starred stables stable staffing hopping hoping tapping rapping rapped rapper raper dropping choosing coking hiking hitching bating batting breeding beading bleating breading burying buying fitting killer kilted drawing drowsing dinning dining striping stripping strangler attach attached attack attic stacking staking talking fighter firing fired hiring trained threaded treated threat thread window widow wounded rounded surrounded poised poison person prison followed follower followers fallowing hollowing gutted shouted shooter shoulder houses horse chocolate checking chucking clocking cocking rocking mocking locking blocking knocking gripping dripping tripping'.split(
    ' ',
  ),
)

const read = (table: string) =>
  new Map(
    table
      .replaceAll('\n', '')
      .split(';')
      .map((pair): readonly [string, readonly string[]] => {
        const [from = '', to = ''] = pair.split('=')
        return [from, to.split(' ')]
      }),
  )

/** Spelling, contractions without an apostrophe, text-speak, plurals of people and things, some Welsh. */
export const SPELLINGS: ReadonlyMap<string, readonly string[]> = read(VARIANTS)
