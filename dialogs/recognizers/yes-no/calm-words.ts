const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/[\s,]+/))

/** All that may follow a no about danger and leave it plain. What is on no list may be the danger itself, and is asked again. */
export const CALM_WORDS = set(`
  i we you he she it they me us him her them my our your his their mine im hes shes its theyre were youre ive weve theyve theres thats whos
  a an the this that these those all both each every everyone everyones everybody everybodys nobody nobodys none noone one ones nothing nowt anything anyone anybody any some other others else
  am is are was be been being do does did done has have had having can will would
  not no nope nah naw never nae nor isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt aint cant wont
  and or so as cos coz because since from to of in on at by with about for over after before than there here then now
  just only very really quite ever pretty bit little ok okay fine safe well good grand alright right sound great happy lovely nice
  polite quiet calm calmed peaceful settled harmless soft gentle friendly unhurt unharmed uninjured unscathed unarmed shook shaken up shocked shock startled upset
  angry annoyed fuming embarrassed pride ego gutted fed tired cold wet late
  hurt hurting injured injuries injury harm harmed danger threat threats threatened weapon weapons worry worries worried scared afraid frightened bother trouble problem problems trapped violent violence
  thank thanks god goodness heavens thankfully luckily fortunately sorry mate pal love duck bab hen pet bruv bro fam sir officer please honestly tbh really actually definitely certainly absolutely obviously completely totally perfectly already long yet
  gone left away off went ran drove legged scarpered fled arrested nicked custody finished stopped over ended happened took place taken passed packed dispersed
  yesterday today earlier ago morning afternoon evening night week weekend month year years months weeks days day hours hour minutes mins ages last sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat
  january february march april may june july august september october november december two three four five six seven eight nine ten eleven twelve twenty thirty
  forty fifty sixty seventy eighty ninety old elderly young child kid kids children son daughter baby dad mum mam nan wife husband uses use frame stick same everything things thing time first
  home work school nursery college bed house sister sisters mums dads nans police station shop tesco hospital visiting asleep
  car cars van bike bikes fence gate door doors wall property stuff bumper mirror vehicle vehicles metal paint paintwork damage damaged dented scratch scratched noise noisy loud music kids messing playing
  blood bleeding bleed outside indoors inside chance bins god got out wait foot tiny harmless
  words verbal verbals shouting fists hands feet row argument reporting asking wanted want know let letting report needed need ambulance help sat drinking tea cuppa walking talking sorted empty age kid like nowhere near such sort kind whatsoever way far bad
`)

/** Things and places that calm a question about harm, and none about where someone is. */
export const NOT_AWAY = set(
  'car cars van bike bikes fence gate door doors wall house bed asleep shop home property vehicle vehicles in with here on near outside inside out dad mum son husband wife up',
)
