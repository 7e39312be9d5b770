import { WELSH_PAGE } from './page-words.ts'
import { sayFrom } from './say.ts'

/** What is said in the log is in its own language, and what is on the controls came with it. */
const NOT_OURS = '#log, #controls, #language, script, style'

type Spoken = 'en' | 'cy'
let spoken: Spoken = 'en'
const english = new WeakMap<Text, string>()

/** The language of the page, as the conversation has it now. */
export function pageLanguage(): Spoken {
  return spoken
}

const welsh = sayFrom(WELSH_PAGE)
const plain = sayFrom({})

/** The page's own words in its language; each `{}` is filled in turn. */
export function words(text: string, ...values: readonly (string | number)[]): string {
  return (spoken === 'cy' ? welsh : plain)(text, ...values)
}

/** The language that the address or the browser asks for: `?lang=cy` first. */
export function wantedLanguage(): Spoken {
  const asked = new URL(location.href).searchParams.get('lang')
  return (asked ?? navigator.language).toLowerCase().startsWith('cy') ? 'cy' : 'en'
}

/** Puts all that stands on the page into a language, and says so to screen readers. True where it was another one before. */
export function speak(language: Spoken): boolean {
  if (language === spoken) return false
  spoken = language
  document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB'
  if (document.title !== 'Chat') document.title = words('Police enquiries assistant')
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) if (node instanceof Text) reword(node)
  for (const part of document.querySelectorAll('[aria-label]')) relabel(part)
  return true
}

function reword(node: Text): void {
  if (node.parentElement?.closest(NOT_OURS) !== null) return
  const was = english.get(node) ?? node.data
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(was) ?? []
  if (!(text in WELSH_PAGE)) return
  english.set(node, was)
  node.data = `${before}${words(text)}${after}`
}

function relabel(part: Element): void {
  const was = part.getAttribute('data-label') ?? part.getAttribute('aria-label') ?? ''
  if (!(was in WELSH_PAGE)) return
  part.setAttribute('data-label', was)
  part.setAttribute('aria-label', words(was))
}
