import type { Answers } from './answers.ts'

/** To whether someone is still there or it still goes on: where they went to, and where they are. */
export const PRESENCE: Readonly<Record<string, Answers>> = {
  'Is the person still nearby?': {
    yes: `
      outside my window / yes stood at the bus stop / yeah he hasn't left / sat in his car across the road /
      i can still see him / he's kicking the door in / still hanging about / he lives next door /
      he only lives over the road / hiding in the alley / stood right behind me / he's asleep upstairs /
      yep hes sat on the wall / parked outside / in the next room / snoring on the sofa /
      they havent gone anywhere / aye he's still here / he's come back
    `,
    no: `
      he drove off ages ago / long gone mate / they're long gone pal / got on a bus to leeds /
      hopped on the 86 towards town / jumped in a taxi / jumped over the back fence and away /
      he got in a black audi and drove off / ran off towards the park / legged it up the high street /
      he's done a runner / pegged it as soon as the alarm went / they sped off on a moped /
      cycled off about an hour ago / the police have got him / arrested an hour ago / in custody /
      youve already nicked him / he left yesterday / took off in a white van / not any more he's gone /
      nah buggered off / gone mate / she walked off home / they all scattered when they saw me / fled on foot /
      away lang syne / moved on hours ago / nope he scarpered sharpish / caught the train
    `,
    neverNo: `
      gone to get his mates / he left but he said he'd be back / went upstairs / went to bed /
      left the knife here though / dont know, i ran / i ran off / i legged it / we drove off / might have gone /
      think he's gone / he went round the back / gone quiet / gone to his mums next door /
      he goes to the pub then comes back / he left his car outside so hes somewhere / drove off then came back /
      ran into the house next door / no idea where he went / cant see him / he's not gone yet / he'll be gone soon /
      gone to the shop for fags / she jumped in my car / he got in my house / got in through the window /
      drove off round the block / walked off a bit / he only went to the end of the road / the ambulance has left /
      my mum left / the police left / no hes right here / no he's stood outside / if he's gone i'll ring you /
      has he gone? no / he ran off into the woods behind us / hes gone mental / gone into the garden /
      ran off with my phone but i can hear it ringing / jumped the fence into next doors garden
    `,
  },
  'Is the suspect still there?': {
    no: `
      nope hes away / went off in a silver corsa / scarpered down the alley / did one when security came / bolted /
      the lads are long gone / both gone / they all ran off / buggered off before I got there / gone hours ago /
      your lot took him away / officers have him / he was arrested last night / left the scene / no longer here /
      not here anymore / out of sight now, heading to the station
    `,
    neverNo: `
      left him there / he was here a minute ago / gone for now / i left / i left the scene / moved on to next door /
      he moved to the back of the shop / went in the toilets / back again
    `,
  },
  "He isn't still there, is he?": {
    yes: `
      he is / yes he is / he is though / he is actually / afraid he is
    `,
    no: `
      correct, left an hour back / no hes gone / correct / thats right hes gone / nope / right, he's gone /
      gone now / true, he left / he isn't
    `,
    neverNo: `
      right outside / yes / yeah / wrong / correct, he is still here / he might be
    `,
  },
  'Is he with you now?': {
    yes: `
      sat right here / snoring next to me / he's in the kitchen / asleep on the sofa / in bed beside me /
      in the shower / right beside me / he's cooking tea / he's downstairs / watching telly / yes in the bath
    `,
    no: `
      he's at work / at work til six / he's in prison / we split up last year / he moved out in march /
      he's away on a job in hull / he's at his mums / no he's at football
    `,
    neverNo: `
      he's in the shop, i'm in the car / just popped to the loo / gone upstairs / he'll be back any minute /
      back soon / he was asleep / with my son
    `,
  },
  'Is it still going on?': {
    yes: `
      theyre still at it / yep hear them smashing stuff / it hasn't stopped / getting louder /
      kicking off as we speak / they're fighting now / he's trying the door handles / yes they're in the garden /
      aye still ongoing / right this minute
    `,
    no: `
      all over now / it's finished / stopped an hour ago / it was last night / happened on tuesday /
      this was three weeks ago / over and done with / they've all gone home / it ended when the police came /
      no it was a one off
    `,
    neverNo: `
      stopped for now / they stop and start / it's all over the street / it's not over /
      they've gone to get more people / blood all over / finished one fight and started another /
      happened yesterday and its happening again / it happens every night / started yesterday / since last night /
      been going on since yesterday / quiet for a minute / i think it stopped / it goes quiet then starts again
    `,
  },
  'Is the attacker still in the building?': {
    no: `
      no he's been arrested / no he left / gone
    `,
    neverNo: `
      he left the room / no he's on the roof / no he's in the car park / gone up to the top floor / ran upstairs /
      he's gone into the basement / left by the back and came in the front / no he's just outside the door /
      we ran out / security left / everyone's left except him / they've all gone apart from him
    `,
  },
  'Is he still in the house?': {
    no: `
      no he's left / police took him / he's been arrested / drove off
    `,
    neverNo: `
      no he's in the shed / no he's in the garden / no he's in the porch / no hes on the drive /
      no hes sat in his car / no he's round the side / no he's in next doors / no he's at the window /
      no he's climbed on the roof / no he's coming / no he's only in the street / no he's on the landing /
      he's gone upstairs / left the room / gone down the cellar / no hes hiding / no hes knocking /
      no idea he's gone quiet / no i locked him out / no he's got out onto the balcony /
      no he's just gone to the car for something / no he went to get petrol / no he's at the pub til 11 /
      gone for fags / gone to the pub / drove off to get more drink / drove off to his brothers to get his gun /
      walked out into the garden / went off on one / he's off his head / off sick upstairs / away with the fairies /
      left his mate here / away to get his da
    `,
  },
}
