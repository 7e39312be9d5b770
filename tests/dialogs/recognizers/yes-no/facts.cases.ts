import type { Answers } from './answers.ts'

/** To what was seen, kept, taken, broken, insured or wished for. */
export const FACTS: Readonly<Record<string, Answers>> = {
  'Do you have CCTV?': {
    yes: `
      got it off my neighbours ring / got it all on next doors doorbell / ring doorbell / the shop has it /
      its all on camera / 4 cameras / there's one above the till / yes the pub does / council camera on the corner /
      i've got the footage saved / already downloaded it / i'll send it over / got a clip of him /
      my brother's dashcam caught it / nest cam yeah
    `,
    no: `
      wasn't switched on was it / it was unplugged / camera wasnt working / broke last month / dummy camera /
      it only keeps 24 hours so its gone / not got any / no cameras round here / wish i had / none that works /
      it didn't record / they're fake / never got round to it / cant afford one / overwritten / no such luck /
      wiped
    `,
    unclear: `
      next door might / shop over the road might / i can ask / maybe the pub / havent checked yet /
      not sure the shop might have / will have to check / my husband deals with it / fine / what for
    `,
  },
  'Do you have dashcam footage?': {
    yes: `
      front and rear / sending it now / got the lot on my phone / have it here / on a usb stick /
      saved it straight off / i have yeah / uploading it as we speak
    `,
    no: `
      wasn't plugged in was it / didn't have it on / memory card was full / ran out of memory / don't own one /
      dont have one fitted / sd card corrupted / my dashcam was off / not got a dashcam / my battery died
    `,
    unclear: `
      the lorry behind might / ill have a look / need to check the card
    `,
  },
  'Do you have the serial number?': {
    yes: `
      its on the box / i wrote it down / somewhere yeah / got it here / found it / on the receipt / SN4471920
    `,
    no: `
      never wrote it down / lost the box / threw the box away / didnt keep it / not to hand no
    `,
    unclear: `
      might be on the box / ill have a look / what's that
    `,
  },
  "You haven't got the receipt, have you?": {
    yes: `
      i have / yes i have / i have actually / yeah i do / got it here
    `,
    no: `
      correct / no / i haven't / thats right / no sorry / afraid not / nope binned it / right
    `,
    unclear: `
      not sure
    `,
  },
  'Did you not see their face?': {
    yes: `
      yes i did / i did / i did so / i did actually / saw it clearly
    `,
    no: `
      no / i didnt / no it was covered / didn't see it / he had a mask on / correct
    `,
  },
  'Is there any damage?': {
    yes: `
      door panel is stoved in / wing mirror hanging off / window's through / bumper is off /
      big scrape down the side / they put a brick through it / the lock's been forced / frame is splintered /
      smashed to bits / back window gone / it's a write off / tyres slashed / they've graffitied the wall /
      bonnet's dented / a crack in the windscreen / scratched all down one side / door wont shut /
      hole in the fence / gate off its hinges / paint everywhere / front door kicked in / you could say that
    `,
    no: `
      not a mark on it / none / all fine / it's fine / not that i can see / untouched / good as new /
      not even a scratch / nothing broken / nowt / looks ok
    `,
    unclear: `
      cant see its too dark / havent checked / not been back yet / will look in the morning
    `,
  },
  'Was anything taken?': {
    yes: `
      my nan's ring / where do i start / cleaned me out / they had the telly / both bikes / cash and my passport /
      £200 / all my tools / handbag / mums jewellery box / the car keys / just a phone / they took the lot /
      only a fiver / nicked me telly / lawnmower and a strimmer / what didn't they take / catalytic converter /
      van's gone
    `,
    no: `
      they tried but the lock held / nothing gone / not that i can tell / all still here / he got disturbed /
      got scared off / didn't get in / couldn't get it open / they were disturbed / alarm scared them off /
      left with nothing / fortunately not / nothing i've noticed / it was empty
    `,
    unclear: `
      still checking / not been through everything yet / havent looked / hard to know in the mess /
      waiting for my wife to check
    `,
  },
  'Do you still have the item?': {
    yes: `
      got it in front of me / it's in the shed / in the garage / it's here / kept it / still in the box /
      in my drawer
    `,
    no: `
      sent it back / sent it back to the seller / binned it / sold it / gave it to the police / chucked it out /
      threw it away / returned it / took it back to the shop / gave it away / it's gone / the police have it /
      handed it in / burnt it / lost it / put it in the skip / passed it on to my mate
    `,
    unclear: `
      i think so / somewhere maybe / my ex might
    `,
  },
  'Do you still have the messages?': {
    yes: `
      got screenshots / every one / saved them all / on my old phone / screenshotted everything /
      never deleted them
    `,
    no: `
      deleted the lot / deleted them / they disappeared / snapchat so they've gone / wiped my phone / got rid /
      he deleted them / erased / blocked him and it wiped them
    `,
  },
  'Did you see who did it?': {
    yes: `
      clear as day / plain as day / saw him with my own eyes / was my ex so yeah / got a good look /
      looked right at him / seen his face / i'd know him anywhere / yes two lads / it was my brother /
      looked him in the eye
    `,
    no: `
      i was asleep / i day see nuthin bab / never saw a soul / i was at work / i was out / had my back to him /
      they had balaclavas on / too dark / we were on holiday / wasn't in / didnt get a look /
      found it in the morning / came home to it / i was upstairs / was facing the other way /
      gone before i got down / didnae see hee haw / saw nowt / i never seen owt / i ent seen nuffin /
      not their faces
    `,
    unclear: `
      saw a hood / saw the car / someone told me
    `,
  },
  'Did anyone else see it?': {
    yes: `
      whole bus queue / the whole pub / half the street / my wife / my mate was with me / loads of people /
      everyone in the shop / the bus driver / neighbour opposite / two kids on bikes / a dog walker /
      there were people everywhere / it was packed / all the staff / the postie / full train carriage / our dave /
      me mam / the lady at 14 / couple of builders / security did
    `,
    no: `
      just me / only me / i was on my own / nobody about / deserted / not a soul / street was empty / was dead /
      there was no one around / no one / just us / i was alone
    `,
    unclear: `
      might have / you'd have to ask / probably
    `,
  },
  'Were there any witnesses?': {
    yes: `
      no there was actually, two lads from the gym / no wait there was one / yeah the girl on the till /
      a delivery driver / my daughter saw the lot / the whole street / plenty
    `,
    no: `
      just me / no just me / nobody stopped / no one hung around / none that stayed / empty road / no
    `,
  },
  'Is the bike insured?': {
    yes: `
      with aviva / on my house insurance / on the contents / through my home insurance / under the contents policy /
      fully comp / its covered / i pay monthly / admiral / yes under the house / with the cycling club / it is
    `,
    no: `
      contents yeah but not the bike / house is but not the bike / it ran out / lapsed / forgot to renew /
      not worth it / too expensive / cancelled it last month / not any more / never got round to it /
      the excess made it pointless so no / wasnt covered / it isnt covered / only the car is / not on my policy
    `,
    unclear: `
      the wife deals with all that / should be / might be on the house / need to check with the bank /
      my dad sorts it / waiting to hear back / as far as i know
    `,
  },
  'Is the person known to you?': {
    yes: `
      known to me?? hes my landlord / he's my landlord / it's my ex / its my stepdad / my neighbour /
      he lives upstairs / we went to school together / he's my cousin / he's a regular in the shop /
      i work with him / unfortunately / too well / only to nod to / he's married to my sister / my own brother /
      i know his mum / friend of a friend / he's my boss / we've been together 10 years / yes hes my ex /
      everyone knows him
    `,
    no: `
      never seen him before / never met / total stranger / complete stranger / no never / not from adam /
      random bloke / just some guy / never seen them in my life / a stranger / wouldn't know him from adam /
      first time i've ever seen him / never set eyes on him
    `,
    unclear: `
      no comment / he looked familiar / i think ive seen him about / might be from the pub
    `,
  },
  'Has anything like this happened before?': {
    yes: `
      how long have you got / where do i start / every weekend / 3rd time now / third time this year /
      it's a regular thing / last month / couple of times / same thing in june / they do it all the time /
      it's always happening / twice / back in 2019 / not the first time / isn't the first time /
      it's not the first / again and again / only once / umpteen times / dozens
    `,
    no: `
      touch wood no / no touch wood / touch wood never / first time / never in 30 years / no its a first /
      not in all my years / nothing like it / this is the first / never had any bother / not til now /
      out of the blue / one off
    `,
  },
  'Would you support a prosecution?': {
    yes: `
      no way is he getting away with it / too right / hundred percent / all the way / throw the book at them /
      i want him done / he deserves it / absolutely i want justice / bang him up / i'll see it through /
      damn right i would / with pleasure / 100 percent / whatever it takes / i want my day in court /
      he's not getting away with it
    `,
    no: `
      i just want it stopped / just want him to leave me alone / i don't want him to get in trouble /
      i just want my stuff back / not worth the hassle / dont want any trouble / too scared /
      i'd rather not go to court / not interested in all that
    `,
    neverYes: `
      let me sleep on it / not if it means going court / need to think / depends / rather not say /
      what would that involve / would i have to go to court / ask my husband / yes but i'm scared of him /
      only if im anonymous / i would but he'd kill me / i want to but i cant / id love to but no /
      if he doesnt find out / can i change my mind / not sure / no way / no way in hell
    `,
  },
  "You don't want to press charges, do you?": {
    yes: `
      i bloody do / i do / yes i do / damn right i do / course i do / i certainly do
    `,
    no: `
      no / i dont / correct / no i dont / thats right
    `,
    neverYes: `
      not really / right
    `,
  },
  'Are you willing to give a statement?': {
    yes: `
      happy to / more than happy to / course / any time / whatever you need / whenever suits / glad to / yep when /
      ready when you are / can do / will do / gladly / i am / if it helps
    `,
    no: `
      not really / no chance / not a hope / id rather stay out of it / don't want to get involved / not doing that /
      keep me out of it
    `,
    neverYes: `
      let me think / depends what for / do i have to / not yet / only if he doesn't see it /
      id have to ask my solicitor / when hell freezes over
    `,
  },
}
