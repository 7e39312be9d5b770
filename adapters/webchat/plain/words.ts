import { WELSH_CONTROLS } from '../page/control-words.ts'
import { WELSH_PAGE } from '../page/page-words.ts'
import { type Say, sayFrom } from '../page/say.ts'

/**
 * The words that only the plain page has, in Welsh, by their English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed.
 * Those that both pages have are in `page/page-words.ts` and `page/control-words.ts`.
 */
export const WELSH_PLAIN: Readonly<Record<string, string>> = {
  '(opens in a new tab)': '(yn agor mewn tab newydd)',
  '{}: the numbers': '{}: y rhifau',
  'Table of the numbers': 'Tabl o’r rhifau',
  'Or write your answer': 'Neu ysgrifennwch eich ateb',
  'I will write my answer': 'Byddaf yn ysgrifennu fy ateb',
  'Choose, or write below': 'Dewiswch, neu ysgrifennwch isod',
  'Send the file': 'Anfon y ffeil',
  'There is a problem': 'Mae problem',
  'Choose an answer or write your own, not both.': 'Dewiswch ateb neu ysgrifennwch eich un eich hun, nid y ddau.',
  'Fill in the fields or write your answer, not both.': 'Llenwch y meysydd neu ysgrifennwch eich ateb, nid y ddau.',
  'Choose an answer, or write your own.': 'Dewiswch ateb, neu ysgrifennwch eich un eich hun.',
  'Choose a file, or write your answer.': 'Dewiswch ffeil, neu ysgrifennwch eich ateb.',
  'You said, and the answer': 'Yr hyn a ddywedoch chi, a’r ateb',
  'Earlier in this chat ({})': 'Yn gynharach yn y sgwrs hon ({})',
  'Show the whole chat': 'Dangos y sgwrs gyfan',
  'No one reads this live. This page works without scripts.':
    'Does neb yn darllen hwn yn fyw. Mae’r dudalen hon yn gweithio heb sgriptiau.',
  'To leave quickly, use "Exit this page". It ends the chat and deletes what is not saved. It cannot hide pages that you opened before.':
    'I adael yn gyflym, defnyddiwch "Gadael y dudalen hon". Mae’n dod â’r sgwrs i ben ac yn dileu’r hyn nad yw wedi ei gadw. Ni all guddio tudalennau a agoroch chi o’r blaen.',
  'Before you start': 'Cyn i chi ddechrau',
  'This page keeps one cookie from when you start until you leave or close the browser. It holds the key to your chat and nothing that you write.':
    'Mae’r dudalen hon yn cadw un cwci o’r adeg y byddwch chi’n dechrau nes i chi adael neu gau’r porwr. Mae’n dal yr allwedd i’ch sgwrs, a dim byd rydych chi’n ei ysgrifennu.',
  'Unsent answers are deleted {} minutes after the last one, unless you save them.':
    'Mae atebion heb eu hanfon yn cael eu dileu {} munud ar ôl yr un olaf, oni bai eich bod yn eu cadw.',
  'Have you saved a report? Start, then write your code.':
    'Ydych chi wedi cadw adroddiad? Dechreuwch, yna ysgrifennwch eich cod.',
  'If you send nothing more, answers that you have not sent are deleted at {}. To keep them for longer, choose Save.':
    'Os na fyddwch chi’n anfon dim byd arall, mae atebion heb eu hanfon yn cael eu dileu am {}. I’w cadw am fwy o amser, dewiswch Cadw.',
  'This chat is private. Only one cookie is on this device, and it goes when you exit or close the browser.':
    'Mae’r sgwrs hon yn breifat. Dim ond un cwci sydd ar y ddyfais hon, ac mae’n mynd pan fyddwch chi’n gadael neu’n cau’r porwr.',
  'Look for news of your report': 'Chwilio am newyddion am eich adroddiad',
  'Go on with the full page': 'Mynd ymlaen gyda’r dudalen lawn',
  'Your browser can show the full page, which tells you news by itself.':
    'Gall eich porwr ddangos y dudalen lawn, sy’n rhoi newyddion i chi ar ei phen ei hun.',
  Chat: 'Sgwrs',
  'This chat has ended': 'Mae’r sgwrs hon wedi dod i ben',
  'Its unsent answers may be deleted. If you saved them, start a new chat and write your code.':
    'Gall ei hatebion heb eu hanfon fod wedi eu dileu. Os gwnaethoch chi eu cadw, dechreuwch sgwrs newydd ac ysgrifennwch eich cod.',
  'Your browser did not keep the cookie': 'Ni chadwodd eich porwr y cwci',
  'This page needs one cookie to know your chat again. Allow cookies for this site and start again.':
    'Mae angen un cwci ar y dudalen hon i adnabod eich sgwrs eto. Caniatewch gwcis ar gyfer y wefan hon a dechreuwch eto.',
  'This form is not from the chat that is open now. Nothing was sent.':
    'Nid yw’r ffurflen hon o’r sgwrs sydd ar agor nawr. Ni anfonwyd dim byd.',
  'Go on with your chat': 'Mynd ymlaen gyda’ch sgwrs',
  'Send it again': 'Ei anfon eto',
  'What you wrote:': 'Yr hyn a ysgrifennoch chi:',
  'To tell the police in another way,': 'I ddweud wrth yr heddlu mewn ffordd arall,',
  'In danger now?': 'Mewn perygl nawr?',
}

const ENGLISH = sayFrom({})
const WELSH = sayFrom({ ...WELSH_PAGE, ...WELSH_CONTROLS, ...WELSH_PLAIN })

/** The words of the plain page in a language. */
export function sayIn(language: 'en' | 'cy'): Say {
  return language === 'cy' ? WELSH : ENGLISH
}
