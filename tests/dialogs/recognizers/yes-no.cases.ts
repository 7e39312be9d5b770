const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Answers that are a yes. */
export const YES = lines(`
  yes
  Yes.
  YES!!
  yess
  yessss
  yse
  yeah
  yeh
  yea
  yeahhh
  yep
  yup
  yh
  ya
  ye
  y
  Y
  aye
  Aye, he did
  mhm
  uh huh
  sure
  of course
  course
  ofc
  I do
  i have
  he does
  she is
  it is
  they did
  it did
  there is
  we were
  I am
  i am yeah
  yes please
  yes I do
  yeah mate
  yes, my arm is bleeding
  yeah she's on the floor
  yes he is still in the shop
  yep two of them
  definitely
  absolutely
  too right
  obviously
  I'm afraid so
  unfortunately yes
  no problem, yes
  no worries yeah
  no bother, aye
  um yes
  oh yeah
  well yes
  correct
  that's right
  true
  I agree
  agreed
  ydw
  ydi
  oes
  ie
  do
  oes, mae gen i
  👍
  👍🏽
  ✅
  ye\u200Bs
  ＹＥＳ
  defo
  100%
`)

/** Answers that are a no. */
export const NO = lines(`
  no
  No.
  NO
  noo
  nooooo
  nope
  nah
  nah mate
  na
  naw
  n
  N
  never
  not at all
  none
  nothing
  neither
  no way
  definitely not
  absolutely not
  of course not
  no thanks
  no ta
  not yet
  not any more
  afraid not
  I'm afraid not
  sadly not
  no he ran off
  no, nobody was there
  nah she got on a bus
  no injuries
  nope all good
  I don't
  i dont
  he isn't
  he isnt
  it's not
  hes not
  we haven't
  she didn't
  there isn't
  no I don't
  no it isn't
  i am not
  they weren't
  I can't
  um no
  well no
  nac oes
  nac ydw
  naddo
  nage
  na
  👎
  ❌
  n​o
  false
  incorrect
`)

/** Answers that are neither, so that the question is put again. */
export const UNCLEAR = lines(`
  not sure
  I'm not sure
  unsure
  I don't know
  dunno
  idk
  I have no idea
  no idea
  no clue
  no idea mate
  maybe
  perhaps
  probably
  possibly
  might be
  I think so
  think so
  don't think so
  i dont think so
  no I don't think so
  yes I think so
  not half
  no more than usual
  no doubt about it
  yes and no
  yes or no
  yeah nah
  yeah no
  nah yeah
  no wait yes
  yes, sorry, no
  no, I mean yes
  kind of
  sort of
  a bit
  a little
  sometimes
  depends
  it depends what you mean
  hard to say
  can't remember
  prefer not to say
  rather not say
  no comment
  not that I know of
  not really
  hopefully
  I hope so
  I hope not
  I wish
  as if
  whatever
  never mind
  2 people saw it
  2
  two of them
  1
  11 people
  who
  what do you mean
  why do you ask
  yes?
  no?
  ?
  ...
  no problem
  no worries
  no longer than a minute
  no 5
  my brother
  a red car
  know
  nobody
  notice
  yesterday
  noon
  nose bleed
  yellow
  Noah did it
  nano
  yell
  ok
  fine
  I'm fine
  and
  don't
  efallai
`)

/** Answers that the words of the question decide: the question, the answer, and what it comes to. */
export const ASKED: readonly (readonly [string, string, 'yes' | 'no' | 'unclear'])[] = [
  ['Is the person who did it still nearby?', 'he drove off', 'no'],
  ['Is the person who did it still nearby?', 'they scarpered', 'no'],
  ['Is he still nearby?', 'yes he left', 'unclear'],
  ['Is he still there?', 'no he is in the garden', 'unclear'],
  ['Is he still there?', 'still there', 'yes'],
  ['Is he still there?', 'gone but he will be back', 'unclear'],
  ['Is he still there?', 'he has not left', 'unclear'],
  ['Is anyone hurt?', "I'm fine", 'unclear'],
  ['Is anyone hurt?', 'ok', 'unclear'],
  ['Is anyone hurt?', 'no but my head hurts', 'unclear'],
  ['Is anyone hurt?', 'no, just bleeding a bit', 'unclear'],
  ['Is anyone hurt?', 'no, nobody is bleeding', 'no'],
  ['Was anyone hurt?', 'nobody', 'no'],
  ['Was anyone hurt?', 'no one', 'no'],
  ['Was anyone hurt?', 'nobody except my dad', 'unclear'],
  ['Who was hurt?', 'nobody', 'unclear'],
  ['Are you safe?', "I'm fine", 'yes'],
  ['Are you safe?', 'yes', 'yes'],
  ['Are you thinking of ending your life?', 'not right now', 'unclear'],
  ['Are you thinking of ending your life?', 'not any more', 'unclear'],
  ['Are you thinking of ending your life?', 'no', 'no'],
  ['Is anyone else there?', 'three of them', 'yes'],
  ['Are there any weapons?', 'none at all', 'no'],
  ['Are there any weapons?', 'he said no', 'unclear'],
  ['Are there children there?', 'my son was here earlier', 'unclear'],
  ['Are there children there?', 'with their gran', 'no'],
  ['Are you hurt?', 'its my wrist', 'yes'],
  ['Are you hurt?', 'it was my wrist last year', 'unclear'],
  ['Are you hurt?', 'theres blood everywhere, no', 'unclear'],
  ['Is anyone trapped?', 'she is stuck under the seat', 'yes'],
  ['Is anyone trapped?', 'not stuck', 'unclear'],
  ['Is the person still there?', 'parked over the road', 'yes'],
  ['Is the person still there?', 'vanished', 'no'],
  ['Is the person still there?', 'might have gone', 'unclear'],
  ['Has this happened before?', 'first time ever', 'no'],
  ['Has this happened before?', 'all the time', 'yes'],
  ['Do you know who did it?', 'haven’t a clue', 'no'],
  ['Do you know if anyone is hurt?', 'no idea', 'unclear'],
  ['Do you know if anyone is hurt?', 'haven’t a clue', 'unclear'],
  ['Do you want to stay anonymous?', 'leave my name out', 'yes'],
  ['Is the car insured?', 'it lapsed in May', 'no'],
  ['Is this right?', 'nearly, it’s 7 not 9', 'no'],
  ['Do you want to add anything else?', 'that’s everything', 'no'],
  ['Was it locked?', 'double locked and bolted but no', 'no'],
  ['Was it locked?', 'hang on, just looking, yep', 'yes'],
  ['Was it locked?', 'the key turned so yes', 'yes'],
  ['Would you like support?', 'no offence but no', 'no'],
  ['Are you safe?', 'yes but he is coming back', 'unclear'],
  ['Are you safe?', 'yes for now, he has a knife', 'unclear'],
  ['Can you speak freely?', 'he is listening', 'unclear'],
  ['Are you in danger right now?', 'no he is outside', 'unclear'],
  ['Can we email you?', 'ok', 'yes'],
  ['Do you want us to call you?', 'go ahead', 'yes'],
  ['Do you agree?', 'fine by me', 'yes'],
  ['Do you have CCTV?', 'fine', 'unclear'],
  ['Did you see him?', 'saw him', 'yes'],
  ['Did you see him?', 'saw a van', 'unclear'],
]
