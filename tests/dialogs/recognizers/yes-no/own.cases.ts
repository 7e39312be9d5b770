import type { Answers } from './answers.ts'

/** To age, health, leave, money and what was done. */
export const OWN: Readonly<Record<string, Answers>> = {
  'Are you under 18?': {
    yes: `
      im 15 / 16 / i'm 17 / yes 14 / only 12 / seventeen / im fifteen / year 9 / 17 in march / i turn 18 in june /
      not 18 yet / nearly 18
    `,
    no: `
      im 43 pal / im 18 / 18 last week / 62 / i'm 30 / haha no im 71 / thirty four / pensioner / retired / over 18 /
      just turned 18 / no 25 / 24 years old / I am an adult / ha im a grandad / in my fifties / i wish im 50
    `,
    unclear: `
      is that a problem / why / my son is 12 / my daughter's 15
    `,
    neverNo: `
      no im 17 / no i'm 16 / nearly / no 15 / no not 18 til june / nope im twelve / my grandson is typing /
      no im seventeen
    `,
  },
  'Are you over 18?': {
    yes: `
      45 / im 19 / yes 60 / fifty two / im 71 love
    `,
    no: `
      not til march / not until next year / im 15 / 17 / sixteen / i'm 16 / nearly / not yet / almost / only 14
    `,
    neverYes: `
      yes im 15 / yes im 17 / my granddaughter is typing this for me / nearly
    `,
  },
  'Is the person under 16?': {
    yes: `
      he's 14 / shes 12 / 15 / she's in year 8 / thirteen / a baby / he is 9
    `,
    no: `
      he's 40 / in her twenties / adult / she's 17 / about 30 / grown man / he's in his 50s / eighteen
    `,
    neverNo: `
      about 15 / 15 or 16 / no shes 14
    `,
  },
  'Do you have a disability or health condition we should know about?': {
    yes: `
      i get bad panic attacks / asthma / type 1 diabetic / i'm deaf / hard of hearing / im autistic / adhd /
      epilepsy / i use a wheelchair / bad back / ms / copd / anxiety and depression / bipolar / dyslexic /
      i'm registered blind / ptsd from the army / heart trouble / im on oxygen / stage 3 cancer /
      i've got arthritis / bad knees / pacemaker / i have a stammer / fibromyalgia / pregnant / parkinsons /
      just my hearing / i lip read / i'm on medication for my nerves / high blood pressure / learning difficulties
    `,
    no: `
      fit as a fiddle / fit and well / healthy as a horse / no im healthy / none / nothing / none that i know of /
      fighting fit / all good / right as rain / in good health / fit and healthy / nothing to report / im fine /
      not that i know of
    `,
    unclear: `
      depends what you mean / why do you ask / rather not say
    `,
  },
  'Do you need an interpreter?': {
    yes: `
      polish please / yes urdu / please yes / my english not good / british sign language / bsl / romanian /
      i speak little english / no english / yes for my mum / no speak english / i not understand good
    `,
    no: `
      nope born in bolton / i speak english / english is fine / born and bred here / i'm english /
      my english is fine / english is my first language / im from leeds / no thank you / i understand you fine /
      i speak good english / i can manage
    `,
    unclear: `
      my daughter she helps me / for what
    `,
  },
  'Can we share your details with Victim Support?': {
    yes: `
      go for it / crack on / knock yourself out / be my guest / yes please I would be most grateful / fine by me /
      feel free / by all means / fill your boots / go ahead / if you like / fire away / sure / dont see why not /
      why not / if it helps / no objection / happy for you to / okay / yeah crack on / ok then / that's fine /
      thats ok with me
    `,
    no: `
      no thanks / id rather you didnt / im alright ta / don't / please dont / not interested / leave it /
      keep it to yourselves / nah youre alright / not for me / rather you didn't / i'm ok thanks / i dont consent
    `,
    neverYes: `
      my husband cant know / only if he doesnt find out / what do they do / not with my number / who are they /
      depends / as long as they dont ring / not yet / no go on / yes but not my address /
      if you must but not my phone / maybe later / can i think about it
    `,
  },
  'Can we contact you by phone?': {
    yes: `
      knock yourself out / k / anytime / after 5 / evenings best / yeah ring me / ring me on this /
      call me whenever / please do / mornings only / give us a bell / yes on my mobile
    `,
    no: `
      email only / i'd rather email / text me instead / dont ring / no phone / emails better /
      i cant talk on the phone / text please not calls / not by phone / prefer email
    `,
    neverYes: `
      not when hes home / my phone's broken / he checks it / depends who's in / phones been stolen
    `,
  },
  'Is there anything else you would like to add?': {
    yes: `
      oh yeah and he spat at me / one more thing / yes he had a tattoo / just that he was drunk /
      forgot to say he had a dog / also he took my keys / he also kicked me / i forgot to mention the van /
      just one thing
    `,
    no: `
      thats the lot / im good / thats everything / im done / that's it / nothing else / thats about it /
      thats all folks / i think thats it / all good / nope all done / think ive covered it / that covers it /
      nothing springs to mind / no thats me / thats me done / cant think of anything / not that i can think of /
      finished / thats your lot / nothing i can think of / thats all from me / all covered / said it all / no more
    `,
  },
  'Have you reported this already?': {
    yes: `
      rang 101 yesterday / called you this morning / i spoke to someone on monday / got a crime number /
      three times / told the officer / did it online last week / my wife did / last week / crime ref 4521 / i rang /
      twice and nothing happened
    `,
    no: `
      nuh, first time mi a tell anybody / first time / not til now / this is the first / you're the first /
      youre the first person ive told / first i've told anyone / not yet / havent told a soul
    `,
  },
  'Have you told your bank?': {
    yes: `
      froze the card straight off / they've frozen it / cancelled the card / rang them straight away /
      they've refunded me / first thing i did / blocked my card / spoke to them this morning /
      they gave me a reference / got a new card coming
    `,
    no: `
      not yet / gonna do it now / thats next on my list / going to ring them next / i will tomorrow /
      cant get through / not had chance / havent had time / bank's closed
    `,
    neverYes: `
      i will / about to / tried to / on hold
    `,
  },
  'Did you lose any money?': {
    yes: `
      1400 quid / £300 / my life savings / a grand / the lot / all of it / two hundred / everything / about 50 /
      they emptied my account / my deposit / 3k / cleaned me out / every penny
    `,
    no: `
      bank stopped it / the bank blocked it / not a penny / no caught it in time / bank caught it / luckily not /
      not a bean / only my pride / only time
    `,
  },
  'Do you know the registration number?': {
    yes: `
      AB12 CDE / wrote it down / got a photo of it / its BD51 SMR / took a picture of it / memorised it /
      have it here
    `,
    no: `
      didnt catch it / no plates / it was a moped with no plate / too fast / didnt get it / it was going too fast /
      covered in mud / plate was covered / wasnt one / had no plates on / it happened too quick / never saw it
    `,
    unclear: `
      ill look / began with a b
    `,
  },
  'Do you think you were targeted because of who you are, such as race, faith or sexuality?': {
    yes: `
      no doubt / he called me a p word / cos im gay / because im muslim / they were shouting slurs /
      because of my hijab / they called me the n word / told me to go home / well they shouted faggot so /
      100 percent / it was racist
    `,
    no: `
      no just random / just opportunist / no i think its just kids / wrong place wrong time / random /
      nothing like that / just my luck / just kids messing
    `,
    unclear: `
      could be / hard to say / who knows / maybe
    `,
  },
  'Do you live alone?': {
    yes: `
      just me / just me and the cat / on my own / me myself and i / all on my tod / just me these days /
      im on me own
    `,
    no: `
      with my husband / i live with my mum / four of us / me and the kids / with flatmates / shared house /
      with my parents / got two lodgers / husband and two kids / student halls / me and my partner /
      theres 5 of us
    `,
  },
  'Was the door locked?': {
    yes: `
      deadlocked / double locked / bolted top and bottom / always is / always lock it / i locked it myself /
      chain was on / yes and alarmed / definitely i checked / locked up tight
    `,
    no: `
      left it open / on the latch / forgot to lock it / never lock it / wide open / stupidly no / was just shut /
      left the key in it / unlocked / only pulled to / we never do / kids left it open
    `,
  },
  'Are there children in the house?': {
    yes: `
      grandbaby, 4 months / my two / 3 kids / twins / a baby / 6 and 9 / my little girl / newborn /
      2 upstairs asleep / my daughter's 3 / a toddler and a baby / my bairn / my grandson's here / five /
      teenage son / 1 / a 5 year old / three under ten / my step kids / little one in the cot / his kids /
      our baby / she has a baby / two little ones / got the grandkids here
    `,
    no: `
      no / no kids / at school / they're at their dads / at nursery / we don't have any / grown up / just adults /
      all adults / childfree / mine are in their 30s / staying at their nans / none
    `,
    neverNo: `
      not mine / im 8 months gone / at weekends / not at the moment / upstairs / asleep / not yet / due in may /
      hes locked in with them / no just a baby / no only my daughter / no just my little brother /
      no just a teenager / no but im pregnant
    `,
  },
  'Do you want us to contact you?': {
    yes: `
      go on then / yes please do / please / that'd be grand / definitely / when you get a chance / id like that /
      if you could / if you dont mind / yes by email / wouldn't go amiss / please and thank you / aye go on /
      that would be lovely / please ring me / email please / text please
    `,
    no: `
      no need / not necessary / nah ur ok / you're alright / im ok / dont bother / no its fine / not bothered /
      im good thanks / just wanted it logged / only letting you know / nah leave it / no need mate /
      it's just for info
    `,
    unclear: `
      up to you / whatever / either way
    `,
  },
  'Do you want to stay anonymous?': {
    yes: `
      deffo / keep my name out of it / yes please / please / don't use my name / he cant know it was me /
      id rather nobody knew / i'd prefer it / if possible / nobody must know / no name please / no names /
      yes for my safety / i dont want him knowing / please dont tell anyone it was me
    `,
    no: `
      happy to be named / no use my name / i've nothing to hide / my name's dave smith / you can use my name /
      not bothered who knows / no im happy to give my name / nah i'll give my name / i dont mind who knows
    `,
    neverNo: `
      can i decide later / no name / no names please / no one must know / nobody can know /
      no way do i want him knowing / no dont tell them / not fussed / no please dont use my name / never tell him /
      no identity
    `,
  },
  'Did you click on the link?': {
    yes: `
      like an idiot / stupidly yes / i did like a fool / yes sorry / i pressed it / opened it on my phone /
      yeah put my details in / regretfully / fell for it / silly me yes
    `,
    no: `
      smelt a rat / deleted it straight away / im not that daft / i know better / wouldn't touch it /
      reported it as spam / i'm not stupid / nope binned it / never clicked anything / i didnt fall for it
    `,
  },
}
