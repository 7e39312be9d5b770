import { byId } from './element.ts'
import { words } from './page-language.ts'
import { readResume } from './resume-link.ts'

/** What the start screen leads to. */
export interface StartParts {
  /** Whether nothing has to be asked first: a conversation is under way, or a topic was chosen. */
  readonly skip: boolean
  /** Begins. */
  start(): void
  /** Begins because the person pressed something; `first` is said at once. */
  pressed(first?: string): void
}

const NONE = 'Enter the code of your saved report.'

/**
 * The screen before a conversation: who reads, what to have ready, what becomes of what is written. Nothing is begun or kept before
 * "Start". The code of a saved report may be given here too; one in the fragment of the address is filled in, and taken out there.
 */
export function startScreen({ skip, start, pressed }: StartParts): void {
  const wish = readResume(location)
  if (wish !== undefined) history.replaceState(null, '', wish.address)
  if (skip || wish?.begin === true) {
    start()
    return
  }
  const begin = byId('begin')
  const saved = byId('saved')
  const field = byId('code')
  if (!(saved instanceof HTMLDetailsElement) || !(field instanceof HTMLInputElement))
    throw new Error('The page is not whole.')
  const giveCode = (say: (code: string) => string) => {
    const code = field.value.trim()
    if (code !== '') return pressed(say(code))
    byId('code-error').textContent = words(NONE)
    field.setAttribute('aria-invalid', 'true')
    field.focus()
  }
  begin.addEventListener('click', () => pressed())
  byId('resume').addEventListener('submit', (event) => {
    event.preventDefault()
    giveCode((code) => code)
  })
  byId('delete').addEventListener('click', () => giveCode((code) => `delete my saved report ${code}`))
  byId('start').hidden = false
  begin.hidden = false
  saved.hidden = false
  if (wish === undefined) return
  saved.open = true
  field.value = wish.code
  field.focus()
}

/** Makes way for the conversation, for good. A second call changes nothing. */
export function leaveStart(): void {
  document.getElementById('start')?.remove()
  byId('chat').hidden = false
  const skip = byId('skip')
  skip.setAttribute('href', '#answer')
  skip.textContent = words('Skip to your answer')
}
