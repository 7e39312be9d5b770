import type { Answers } from './answers.ts'

/** To whether someone is hurt, armed, afraid or in danger. */
export const DANGER: Readonly<Record<string, Answers>> = {
  'Is anyone injured?': {
    yes: `
      no apart from my wrist which has gone a funny shape / no except my mums arm is broken /
      my lad's got a gash on his head / my knee's knackered / he's knocked out / shes bleeding loads /
      my sons nose is pouring / my eye is swollen shut / he keeps being sick / she's gone all floppy /
      tooth knocked out / he's been stabbed / got a fat lip / me / me and the driver / the cyclist /
      the other driver / yeah me ankle / yes, minor / just bruising / just a few bruises / cuts and grazes /
      whiplash / she cant feel her legs / couldn't breathe for a minute / yes a bit
    `,
    no: `
      no everyone's fine / nope all ok thank god / nobody / no one was hurt / no injuries / nah just shaken /
      no just the car / not a scratch on us / no luckily / none / no thank goodness / nil
    `,
    neverNo: `
      not badly / not seriously / no but my neck is stiff / no apart from a bump / not yet / no just a broken arm /
      not me but him / not me / no more than usual / dont think so / hope not / nothing serious / nothing major /
      no just a bit of blood / no only a cut / no just my knee / no only my pride and my elbow / no, well, my hand /
      no wait yes / i'm fine / i'm ok but / she says she's fine / no he's dead / no movement /
      no she isn't breathing / no i dont think so / no only bruises / no hospital needed, just a few stitches /
      no apart from the guy on the floor / no not unless you count a black eye / no other than my back /
      no except him / no just concussion / no aside from his leg / no besides my foot / no bar a cut lip /
      no one apart from the driver / no just sore / no just pain in my chest / no just dizzy / no a little bump /
      yeah no / no idea / no lie he's bleeding
    `,
  },
  'Are you hurt?': {
    yes: `
      ow / my back's in bits / i cant move my arm / he broke my nose / twisted my ankle / banged my head /
      hit my head on the kerb / it's my ribs / im covered in bruises / got a black eye / i cant feel my fingers /
      cant put weight on it / burnt my hand / i'm limping / im bleeding
    `,
    no: `
      no im fine / i'm not hurt / nah im ok / not me no / right as rain / no just angry / unharmed /
      no just shook up / not even a scratch / no only embarrassed
    `,
    neverNo: `
      no just a broken finger / no but i was knocked out / ill live / been better / had worse / only when i laugh /
      not bad / i was fine til i stood up / a bit sore but fine / no only my hand / no just a headache /
      no not really, my neck's stiff
    `,
  },
  "You're not hurt, are you?": {
    no: `
      no / nope / no im not / correct / no im fine / im not / thats right
    `,
    neverNo: `
      yes / i am / yes i am / i am actually / well i wasnt til he came back / bleeding / right, i'm hurt /
      correct, my arm's broken
    `,
  },
  'Did they have a weapon?': {
    yes: `
      no just a small knife / no only a bat / not a gun but a knife / a screwdriver / machete / he had a hammer /
      no just a baseball bat / metal pole / one of them had a blade / stanley knife / bb gun / yes a big stick /
      yeah in his sock / a catapult / a chain / he had an axe / brick in a sock / cs spray / taser /
      he had a dog and a bat
    `,
    no: `
      no just fists / no weapons / nope unarmed / none / no not that time / empty handed / no nothing like that
    `,
    neverNo: `
      not that i saw / didnt see one / dont think so / said he did / could have / he had his hand in his pocket /
      said he'd got one in the car / might have / no not on him but in the car / not a real one /
      no just a replica / no just a bit of pipe / no just his dog / no, only a toy gun / not really, just a stick /
      no just a glass / no only a plank / nothing sharp / no a shovel / no a golf club / no just some scissors /
      no just the scissors from the kitchen / no just his boot and a bottle / no, well a rock / no but /
      no he used a chair / no he used a spade
    `,
  },
  'Are you afraid of this person?': {
    yes: `
      terrified / wouldn't you be / i sleep with the lights on / i don't leave the house /
      shaking just typing this / i jump every time the phone goes / petrified / scared for my life / a bit yeah /
      of course i am / im scared stiff / too right / i flinch when he moves / constantly / he scares me /
      i have nightmares / walking on eggshells
    `,
    no: `
      no / not at all / no hes harmless / no she is 4 foot nothing / nah / im not / don't be daft no
    `,
    neverNo: `
      oh no im having the time of my life / no i love it / no of course not he only broke my arm /
      no i enjoy being hit / no why would i be, he only said he'd kill me / sarcastic no / yeah no /
      not when he's sober / not scared of him, scared of his brothers / not as much as i was / used to be /
      not all the time / only when hes drunk / not any more than you would be / should i be / not now hes away /
      no im terrified / oh no not at all im only hiding in the loo /
      no not me, why would i be scared of a man with a knife
    `,
  },
  'Are you in danger right now?': {
    yes: `
      he's trying to get in / hes at the door with a knife / he is outside banging on the door / yes please help /
      im hiding in the bathroom / someone's following me / he's coming up the stairs / help
    `,
    no: `
      no / no i'm at work / no this was last week / no im safe / not in danger / nope it was yesterday /
      no im at the police station
    `,
    neverNo: `
      not yet / no not until he gets home / no but i will be / he's asleep / not this second / not while he's out /
      no im locked in the bathroom / no im hiding / no he's only outside / no more than normal / for now no /
      not at the minute but he'll be back / no its ok hes only got a knife / no but he says he'll kill me /
      no i'm fine he just has a gun / no cos im in a cupboard
    `,
  },
  'Does anyone need an ambulance?': {
    yes: `
      please send one / my dad does / he's unconscious / hurry / yes now / can you get one / the old man needs one /
      asap please / send one quick / she's having a fit / he's not breathing right
    `,
    no: `
      no we're ok / no they've been / no need / nobody
    `,
    neverNo: `
      not yet / he says no but / don't know / maybe he does / no need to rush but yes /
      she refuses but she's bleeding / no she's dead / can we drive him in / i cant afford to wait
    `,
  },
  'Could this turn violent soon, or is it violent now?': {
    yes: `
      it already has / he's punching the wall / they're squaring up / wouldn't surprise me / any minute /
      knowing him yes / he's got a temper / it will do / looks like it / easily / hes smashing the place up
    `,
    no: `
      no it's all calm / no its just noise / no chance / no its finished
    `,
    neverNo: `
      not yet / not if you come now / not violent but he is shouting / no but its getting heated / calm for now /
      it's calm at the moment / not usually
    `,
  },
  'Have they made any threats?': {
    yes: `
      said he'll burn my house down / told me to watch my back / he's said he knows where i live / loads /
      says he'll put my windows through / all the time / said i'd regret it
    `,
    no: `
      no / none / no nothing like that / not once / never
    `,
    neverNo: `
      not to my face / not directly / not in so many words / not threats as such / only to my mum /
      no just said he'd kill me / no he just said watch your back / not yet
    `,
  },
  'Are you thinking of ending your life?': {
    no: `
      no / no never / god no / no not at all / definitely not
    `,
    neverNo: `
      not today / not really / no more than usual / whats the point / i dont want to be here / not any more /
      no one would care / no reason not to / no point in living / nothing left / no but i have /
      i want to but i wont / never mind
    `,
  },
  'Are they likely to come back?': {
    yes: `
      he always does / they said they would / bound to / no doubt / yes tomorrow / they come back every week
    `,
    no: `
      no / no chance / definitely not
    `,
    neverNo: `
      god knows / who knows / hope not / doubt it / not tonight / wouldn't put it past him / not if i can help it
    `,
  },
  'Is anyone hurt or in danger right now?': {
    yes: `
      my husband has been shot / the driver is trapped / my nan's fallen and cant get up /
      she's bleeding from the head / yeah get here quick / my hand's cut to ribbons
    `,
    no: `
      no all good here / nah this was ages ago / nope everybody's fine / no we are both ok / no thank god /
      no not now
    `,
    neverNo: `
      no one can get out / not physically / no just scared / no he's only threatening us / no but he's on his way /
      no apart from the baby / nothing life threatening / no not hurt but he's outside / no only emotionally /
      no not hurt, just trapped / no hes asleep now / no he's in the house but calm /
      nope just a bit of a stab wound / no we're hid / no not bad / no she stopped crying / none of your business /
      no idea im outside / no they took him to hospital / no she passed out but she's ok /
      no it's stopped bleeding / no he's just unconscious / no im locked in the bedroom / no unless he comes back /
      no as long as he stays away
    `,
  },
  'Is anyone trapped?': {
    no: `
      no everyone got out / no they're all out / nope / nobody
    `,
    neverNo: `
      not anyone we can see / no but the door wont open / no just wedged / no only his foot /
      no they can't get her out though
    `,
  },
  'Do you need help right away?': {
    yes: `
      please / yes asap / help me / yes please hurry
    `,
    no: `
      no / no im ok / no it can wait / no thanks
    `,
    neverNo: `
      not yet / no rush but he's breaking in / no time to explain / no he's got a gun / no way out /
      no signal cant ring
    `,
  },
  'Does the person have weapons, or a way to get a gun?': {
    yes: `
      shotgun licence / kitchen knives / he's got a crossbow
    `,
    no: `
      no / none
    `,
    neverNo: `
      no only knives / no just his fists and a bat / not that i know of / no just an air rifle /
      no longer has the gun but knows where to get one / no he sold the gun / no he keeps a machete / no a sword /
      no nothing apart from a hammer / no but his mate does
    `,
  },
  'Is anyone hurt?': {
    yes: `
      just me / two people / one of the lads / his eye's a mess / i'm in agony / broke her wrist / a few cuts
    `,
    no: `
      no one / no everybody's ok / no harm done / no just the fence / nope just the car / no thankfully not
    `,
    neverNo: `
      no broken bones but / no just winded / no a bit of concussion / no he's just knocked his head / no minor /
      no nothing a plaster wont fix / no a few stitches / no he just fell / no she's lying down /
      no she's just not making sense / no he's throwing up / no blood but he's limp / no blood / no just sleepy /
      no he's resting / no im too numb to tell / no one saw / no one badly / nobody much / nobody seriously /
      no but get an ambulance / no more than a scratch / no serious injuries / no major injuries /
      no life threatening injuries / no visible injuries / no obvious injuries / no bad injuries /
      not hurt exactly / not hurt but shaken / she said no / not as far as i know / nah just a nosebleed /
      nah he's alright he's just bleeding / nah my arms just hanging / nope just got punched /
      nope he only hit me twice / no he pushed me thats all / no he strangled me but im ok /
      no i was only unconscious for a minute / no theyre taking her to a&e to be sure / no paramedics say shes ok
    `,
  },
  'Did they threaten you with a knife?': {
    neverNo: `
      no it was a screwdriver / no with a bottle / no a broken glass / no he just showed it me /
      no he had it in his belt / no just held it / no it was a machete / no it was fake i think
    `,
  },
  'Are you frightened of what he might do?': {
    yes: `
      every day / terrified / yes very / always
    `,
    neverNo: `
      no not while he's inside / no im past caring / no not for me, for the kids /
      no he wouldn't dare with people here / no im numb to it / no because ill be dead anyway /
      no i'd kill him first / no he only does it when drunk / no it's only words / no he always says sorry /
      no ive got a knife / no i've got nothing left to lose
    `,
  },
}
