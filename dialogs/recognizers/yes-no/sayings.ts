const set = (text: string): ReadonlySet<string> => new Set(text.split(','))

/** Words before an answer that say nothing. */
export const OPENERS = set(
  'um,uh,er,erm,umm,oh,ah,well,so,honestly,tbh,haha,lol,sorry,erh,hmm,ok,okay,right,like,god,christ,omg,mate,and,actually,oops,ooh,aw,yknow,look,listen,please,love,pal,hun,duck,babe,luckily,thankfully,sadly,unfortunately,stupidly,fortunately,regrettably',
)

/** A yes when followed by anything ("yeah my mum's arm"). */
export const YES_LEADS = set(
  'yes,yse,yess,yas,yass,ys,yeah,yeh,yea,yah,yeha,yep,yup,yip,yepp,yh,ya,ye,yus,aye,ay,yeppers,affirmative,definitely,absolutely,certainly,oh yes,of course,defo,deffo,def,too right,hell yes,hell yeah,bloody right,ofc,ie,ydw,ydi,ydy,ydyn,oes,yes please,yes thanks,yesh,yez,yes sir,yee,yarp,yuss,yessir,yesss,defs,definately,definatly,defintely,definetly,defiantly yes,absolutley,absolutly,certainley,certainly do,sure do,sure have,sure is,sure did,whey aye,why aye,wey aye,och aye,oh aye,oh yeah,damn right,dead right,bloody yes,course i,howay aye,yws,yrs,tes,ues,uep,yrp,yeag,yeahh,yupp,yurp,yaas,aye aye,indeed yes,fraid so,im afraid yes',
)

/** A yes when it is the whole answer. */
export const YES_WHOLE = set(
  `${[...YES_LEADS].join(',')},tis,it tis,innit,innit though,yes easily,easily,always have,always has,always did,y,true,correct,sure,sure thing,for sure,course,course i do,course it is,of course i do,of course it is,of course he is,too right,you bet,indeed,exactly,thats right,that is right,thats correct,that is correct,right,100,100 percent,hundred percent,a hundred percent,totally,very much so,very much,im afraid so,afraid so,i am afraid so,sadly yes,unfortunately yes,unfortunately,unfortunately so,obviously,obvs,mhm,mmhm,mm hm,mhmm,uh huh,uhuh,definitely yes,yes definitely,yes i do,yes it is,yes he is,yes indeed,yeah mate,yep mate,yes mate,yeah sure,hell yes,hell yeah,damn right,agreed,i agree,agree,confirm,i confirm,confirmed,positive,yes yes,yeah yeah,y yes,yes y,do,iawn,byddaf,gallaf,oedd,wyf,ydych,ydyw,bydd,ydyn,do diolch,oes diolch,it did,it has,they did,both,everyone,all of us,all of them,we all are,defo,deffo,def,deffs,i sure do,i sure did,for real,fo sho,fasho,abso,surely,yer,roger,roger that,naturally,too true,y e s,no cap,fosho,bet,bang on,spot on,ten four,only too true,sure thing mate,it sure is,certainly is,certainly was,certainly did,most certainly,most definitely,without fail,oh go on,aye go on,100 yes,is it heck as like yes,yes very much`,
)

/** A no when followed by anything ("no he ran off"). */
export const NO_LEADS = set(
  'no,nope,nop,nah,na,naw,nay,nopes,noo,nada,negative,definitely not,absolutely not,certainly not,of course not,no thanks,no thank you,not any more,not anymore,not yet,none now,none here,defo not,deffo not,def not,hell no,god no,nac ydw,nac ydi,nac ydy,nac oes,naddo,nage,nac oedd,nac ydyn,nuh,nuh uh,nu uh,nuhuh,naah,nawh,nowp,nae,narp,negatory,nnope,npe,noope,noep,nupe,nopey,nay lad,no siree,oh no,hell naw,god nah,christ no,deffo no,definately not,defiantly not,absolutley not,no sorry,not likely,touch wood no,thankfully no,thankfully not,luckily no,luckily not',
)

/** A no when it is the whole answer. */
export const NO_WHOLE = set(
  `${[...NO_LEADS].join(',')},n,not,false,incorrect,wrong,never,never ever,not at all,not at al,none,none at all,nothing,nothing at all,neither,no way,no chance,not a chance,no fear,hell no,god no,no mate,nah mate,no ta,nope sorry,afraid not,im afraid not,i am afraid not,unfortunately not,sadly not,sadly no,unfortunately no,not yet,not any more,not anymore,not now,no longer,not me,not today,no no,no no no,no i dont,no it isnt,no its not,no he isnt,no none,no nothing,no never,no not at all,no not yet,not in the slightest,not one bit,not even slightly,not likely,no need,no sign,no n,n no,dim,dim byd,na diolch,nac ydw diolch,na fydd,na fyddaf,na allaf,no sir,not i,not us,n o,nae mate,nae pal,no chance mate,not a bit,not a bit of it,not in a million years,not by a long shot,not by a long chalk,i divvent,i dont no,ah dont,ah dont man,i dont man,touch wood never,never,naw pal,naw hen,naw mate,nahh,naww,naa,nup,nope nope,never once,never ever has,he never has,she never has,they never have,nothing no,none no,none of us,am i heck,am i hell,not once,not once mate,never has,never have,never did,never was,never would,not him,not her,not them,not him no,not her no,not no more,no more,nay lass,nay,not ever,not a peep,not a sausage,not a dicky bird,disagree,i disagree,i do not agree,i dont agree,not to my knowledge no`,
)

/** What makes an answer no plain yes or no, wherever it stands. */
export const HEDGES =
  /^(?:oh )?(?:yeah|aye|yea) right$|^(?:i )?(?:dont|do not|didnt) (?:really )?think so|^(?:no|yes|yeah|nope|nah) (?:i )?(?:dont |do not )?think (?:so|not)\b|^(?:i )?think so|^i think$|think not$|\b(?:not (?:really |too |100 |entirely |quite |completely |that )?sure|unsure|dont know|do not know|dunno|idk|no idea|no clue|maybe|perhaps|possibly|probably|might be|might|i guess|guess so|suppose|supposedly|yes and no|yes or no|yes no(?! (?:problem|prob|worries|bother|trouble|ones?|body))|no yes|yeah no|yeah nah|nah yeah|no yeah|kind of|kinda|sort of|sorta|depends|not half|hard to say|cant say|cant tell|cant remember|not really|not exactly|not necessarily|hopefully|hope so|hope not|i wish|if only|as if|surely not|in a way|efallai|ella|prefer not|rather not|not that i know|not as far as|as far as i know|to my knowledge|50 50|fifty fifty|n(?:ee|ae|o) (?:idea|clue)|never mind|nevermind|whatever(?! (?:you need|it takes|helps|suits|youd like|you want))|why do you|what do you mean)\b/

/** Phrases that begin with "no" and say no "no". */
export const NO_BUT_NOT = {
  politely: /^(?:n(?:o|ae|ee) (?:problem|problems|worries|bother|prob|probs|sweat|trouble)|not a problem) ?/,
  at: /^(?:no (?:(?:speak |much |good |understand )?(?:english|inglish|welsh)|way (?:is|are|was|will|should|does) (?:he|she|they|it|that)|more than|less|doubt|matter|wonder|comment|longer|sooner|ones?\b|bodys?\b|names?\b|end|joke|kidding|lie|word|\d)|na(?:w|h)? (?:then)$|ya (?:know|get|see)|ye olde|not (?:only|just|to mention)|of course (?:not$)?he said)/,
} as const

/** One-letter slips of no that could be something else: enough where nothing hangs on the answer. */
export const NO_SLIPS = set('nee,mo,bo,nk,noi,nio,npo,ne,net,non,nno')
