import { languageNow } from '../language.ts'
import { sayingOf } from './welsh/to-english.ts'
import { plain, unstretch } from './words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(','))

const UNKNOWN = set(
  "dont know,dunno,duno,donno,dnt know,do not know,not known,unknown,idk,dk,dno,no idea,no clue,havent a clue,have not a clue,havent got a clue,no idea mate,have no idea,have no clue,not a clue,not sure,unsure,not certain,im not sure,not really sure,not too sure,not 100 sure,not entirely sure,not so sure,cant say for sure,couldnt say,couldnt tell you,cant tell,hard to say,hard to tell,cant remember,dont remember,do not remember,cant recall,dont recall,cannot remember,can not remember,cannot recall,forgot,forgotten,have forgotten,ive forgotten,forget,cant think,no memory of it,dont have it,havent got it,havent got one,havent got that,dont have that,do not have it,dont have that info,dont have it on me,havent got it on me,havent got it to hand,dont have it to hand,not to hand,wouldnt know,would not know,didnt see,didnt notice,didnt catch it,not a scooby,havent a scooby,search me,beats me,who knows,god knows,lord knows,goodness knows,heaven knows,haven't the foggiest,havent the foggiest,not the foggiest,pass,dont know that,dont know sorry,dont know yet,not yet known,never found out,dont really know,honestly dont know,dont actually know,dont no,dont kno,dnt no,iunno,cba to remember,couldnt say for sure,no recollection,cant be sure,cant be certain,not that i remember,cant remember that,dont know it,dont know exactly,not exactly sure,not sure exactly,dont know for sure,cant remember exactly,dont remember exactly,ddim yn gwybod,dwi ddim yn gwybod,dw i ddim yn gwybod,sai'n gwybod,sain gwybod,ddim yn siwr,dwi ddim yn siwr,dw i ddim yn siwr,dim syniad,sgen i ddim syniad,ddim yn cofio,dw i ddim yn cofio,dwi ddim yn cofio",
)

const DECLINED = set(
  'prefer not to say,prefer not to,prefer not,id prefer not to say,prefer not to answer,prefer not to answer that,prefer not to tell you,would prefer not to say,rather not,rather not say,rather not answer,rather not answer that,id rather not,would rather not,rather not tell you,rather not give it,rather not give that,none of your business,none of ur business,nunya,not your business,mind your own business,dont want to say,do not want to say,dont want to answer,dont want to answer that,do not want to answer,dont want to tell you,dont want to give it,dont want to give that,dont wanna say,dont wanna answer,not saying,im not saying,not telling,im not telling you,not telling you,wont say,no comment,decline,decline to say,decline to answer,declined,refuse,refuse to say,refuse to answer,refused,not comfortable saying,not comfortable answering,not comfortable answering that,dont feel comfortable saying,pass on that,pass on that one,ill pass,ill pass on that,ill pass on that one,not willing to say,not giving that,not giving you that,not giving it,keep that private,that is private,thats private,private,its private,its personal,thats personal,keep it to myself,not prepared to say,withheld,withhold,well gen i beidio,gwell gen i beidio dweud,ddim eisiau dweud,dim eisiau dweud,dw i ddim eisiau dweud',
)

const BEFORE =
  /^(?:(?:oh|um|uh|er|erm|umm|well|sorry|honestly|hmm|hm|mmm|tbh|ah|ok|okay|no|so|actually|afraid|really|just|please|im|i am|id|i would|i|ive|we|we would|and|but|lol|its|mate|to be honest|in all honesty|if im honest) ){1,4}/
const AFTER =
  / (?:sorry|mate|really|tbh|to be honest|honestly|atm|at the moment|right now|lol|thanks|thank you|im afraid|i am afraid|afraid|please|pal|love|yet|now|though|either|at all|any more|anymore|if im honest|ta)$/
const LENGTH = 80

/**
 * Whether the whole answer is "I don't know" (`unknown`) or "I'd rather not say" (`declined`).
 * A longer answer that carries content ("not sure, maybe a red Ford") is neither.
 */
export function readNotKnown(text: string): 'unknown' | 'declined' | undefined {
  if (text.length > LENGTH * 2) return undefined
  const welsh = languageNow() === 'cy' ? sayingOf(text) : undefined
  const whole = plain(welsh ?? text)
    .split(' ')
    .map(unstretch)
    .join(' ')
  if (whole === '' || whole.length > LENGTH) return /^\s*\?{2,}\s*$|^\s*\u{1F937}/u.test(text) ? 'unknown' : undefined
  let core = whole
  for (let turn = 0; turn < 6; turn++) {
    if (DECLINED.has(core)) return 'declined'
    if (UNKNOWN.has(core)) return 'unknown'
    const bare = core.replace(AFTER, '')
    const next = bare === core ? core.replace(BEFORE, '') : bare
    if (next === core) return undefined
    core = next
  }
  return undefined
}
