import type { Spellings } from '../phrases/pattern.ts'

/** How people write in an account -> the words that tells are written in. Contractions, text-speak, common slips. */
const VARIANTS = `
im=i am;ive=i have;iv=i have;hes=he is;shes=she is;theyre=they are;theyve=they have;theyd=they had;theyll=they will;
weve=we have;wed=we had;youve=you have;youre=you are;theres=there is;thers=there is;thats=that is;whos=who is;
itll=it will;itd=it had;
isnt=is not;arent=are not;aint=is not;wasnt=was not;werent=were not;hasnt=has not;havent=have not;hadnt=had not;
cant=can not;cannot=can not;carnt=can not;couldnt=could not;couldve=could have;mightve=might have;mustve=must have;wouldve=would have;
wont=will not;dont=do not;dnt=do not;doesnt=does not;didnt=did not;wouldnt=would not;shouldnt=should not;mustnt=must not;
gonna=going to;gunna=going to;gotta=have to;wanna=want to;
noone=nobody;somebody=someone;anybody=anyone;everybody=everyone;summat=something;smth=something;sumthing=something;sum1=someone;
owt=anything;nowt=nothing;nothin=nothing;bloody=;fucking=;fuckin=;flipping=;flippin=;effing=;friggin=;
u=you;ur=your;n=and;nd=and;da=the;w=with;wiv=with;coz=because;cos=because;cuz=because;bcos=because;bcoz=because;til=till;
abit=a bit;alot=a lot;infront=in front;aswell=as well;atleast=at least;incase=in case;eachother=each other;
cam=camera;cams=cameras;footage=footage;vid=video;vids=videos;pics=photos;pic=photo;pictures=photos;picture=photo;
polis=police;feds=police;cops=police;coppers=police;
b4=before;yday=yesterday;tho=though;thru=through;
hav=have;av=have;wos=was;woz=was;abt=about;
recieved=received;beleive=believe;definately=definitely;seperate=separate;neighbor=neighbour;neighbors=neighbours;
licence=licence;license=licence;moblie=mobile;stoln=stolen;nikced=nicked;
colour=colour;color=colour;grey=grey;gray=grey;tyre=tyre;tire=tyre;tires=tyres
`

/** The spelling of accounts. A word that only adds force stands for nothing. */
export const ACCOUNT_SPELLINGS: Spellings = new Map(
  VARIANTS.replaceAll('\n', '')
    .split(';')
    .map((pair): [string, readonly string[]] => {
      const [from = '', to = ''] = pair.trim().split('=')
      return [from, to === '' ? [] : to.split(' ')]
    })
    .filter(([from, [first, ...more]]) => from !== '' && !(more.length === 0 && first === from)),
)
