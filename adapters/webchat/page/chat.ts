import './no-eval.ts'
import type { AnswerActs } from './answer-controls.ts'
import { Composer } from './composer.ts'
import { Controls } from './controls.ts'
import { Conversation } from './conversation.ts'
import { type CopyFormat, saveFile } from './copy.ts'
import { button, byId, element } from './element.ts'
import { Embedded } from './embedded.ts'
import { idleWarning } from './idle-warning.ts'
import { pageLanguage, speak, wantedLanguage, words } from './page-language.ts'
import { PrefilledPlace } from './prefilled-place.ts'
import { privateMode, tellNotKept } from './private-mode.ts'
import { quickExit } from './quick-exit.ts'
import { BEGIN_FRAGMENT } from './resume-link.ts'
import { TabMemory } from './session.ts'
import { leaveStart, startScreen } from './start-screen.ts'
import { toPlain } from './to-plain.ts'
import { takeTopic } from './topic.ts'
import { Transcript } from './transcript.ts'

/** The chat page: joins its parts. It only carries; what to say and to ask comes from the assistant. */
const memory = new TabMemory()
const log = byId('log')
const notice = byId('notice')
const tell = (said: string) => {
  byId('status').textContent = said
}

// A log that is read out again from its beginning after a reload would bury what is new.
let restored = memory.session !== undefined
if (restored) log.setAttribute('aria-live', 'off')

/** Where the person goes on: on a phone not in the box, whose keyboard would hide what is said. */
function focusHere(): void {
  const place = matchMedia('(pointer: coarse)').matches ? byId('title') : box
  place.focus({ preventScroll: true })
}

/** The page that holds this one, if any. */
const host = new Embedded({
  leave: () => leave(),
  open: (topic) => openOn(topic),
  focus() {
    leaveStart()
    focusHere()
  },
})
const prefilled = new PrefilledPlace()
let begun = false
/** Whether the browser kept the conversation for this tab. */
let lasted = false

const transcript = new Transcript(
  log,
  {
    tell,
    copy: (reference, format) => void keepCopy(reference, format),
    open: (topic, label) => conversation.say({ text: label, value: { key: 'matter', answer: topic } }),
    change(key, label) {
      conversation.say({ text: words('Change an answer'), value: { key: 'command', answer: 'change' }, quiet: true })
      conversation.say({ text: words('Change: {}', label), value: { key: 'change', answer: key } })
    },
    changeAnswer: (key, said) =>
      conversation.say({ text: words('Change my answer: {}', said), value: { key: 'change', answer: key } }),
  },
  restored,
)

const conversation: Conversation = new Conversation(memory, {
  received(set, userId) {
    transcript.receive(set.activities, userId)
    if (transcript.sensitive) goPrivate()
    else if (!memory.lasts) tellNotKept(byId('private'))
    lasted = memory.lasts
    host.received(set.activities, userId, {
      old: restored && !begun,
      sensitive: transcript.sensitive,
      lasts: lasted,
    })
    begun = true
    // Also what was said in another tab gives more time.
    if (set.activities.length > 0) idle.heard()
    if (transcript.language !== undefined) turnTo(transcript.language)
    showControls()
    if (transcript.exited) return leave()
    // The next task, so that what was there before is not announced.
    if (restored) setTimeout(() => log.setAttribute('aria-live', 'polite'), 1_000)
  },
  sending(item) {
    transcript.sending(item)
    host.said(item.id)
    if (!started) {
      notice.replaceChildren()
      start()
    }
    tell('')
    showControls()
  },
  note: (item, said) => transcript.note(item.id, said),
  uploading: (item, part, callBack) => transcript.uploading(item.id, part, callBack),
  calledBack(item) {
    transcript.calledBack(item.id)
    tell(words('Stopped. Nothing was sent.'))
    showControls()
  },
  refused(item, why) {
    transcript.refused(item.id, words('Not sent. {}', why))
    showControls()
    if (item.text !== undefined && item.value === undefined) composer.giveBack(item.text)
  },
  connection: (works) => {
    byId('connection').textContent = works
      ? ''
      : words('There is no connection. What you write is kept, and sent when it is back. In danger, call 999.')
  },
  resumed() {
    restored = true
    log.setAttribute('aria-live', 'off')
    transcript.resume()
  },
  left: () => leave(),
  over(why) {
    host.over()
    idle.stop()
    byId('idle').replaceChildren()
    controls.clear()
    notice.replaceChildren(
      element('p', {}, why),
      button(words('Start a new chat'), 'main', () => {
        memory.session = undefined
        memory.outbox = []
        history.replaceState(null, '', `${location.pathname}${location.search}${BEGIN_FRAGMENT}`)
        location.reload()
      }),
    )
  },
})

const acts: AnswerActs = {
  tell,
  answer: (text, value) => conversation.say({ text, value }),
  files: (files) => conversation.say({ files }),
}

/** Fetches a copy and gives it to the browser. What does not work is said, and the button stays. */
async function keepCopy(reference: string, format: CopyFormat): Promise<void> {
  tell(words('Getting your copy.'))
  const result = await conversation.copy(reference, format)
  if (result?.kind === 'ok') {
    saveFile(result.value, `${reference}.${format}`)
    return tell(words('Your copy is downloaded.'))
  }
  if (result?.kind === 'refused') return tell(result.words)
  tell(words(result?.kind === 'gone' ? 'This copy is not here any more.' : 'The copy could not be fetched. Try again.'))
}

const controls = new Controls(byId('controls'), acts, (question) => prefilled.controls(question, acts))
/** Shows what fits the open question. */
function showControls(): void {
  if (conversation.over) return
  const { question, problem, sensitive: privately } = transcript
  controls.show(question, { problem, privately })
  composer.suit(question?.kind, problem)
}

const form = byId('composer')
const box = byId('answer')
if (!(form instanceof HTMLFormElement) || !(box instanceof HTMLTextAreaElement))
  throw new Error('The page is not whole.')
const composer: Composer = new Composer(form, box, {
  draft: memory.draft,
  keep(draft) {
    memory.draft = draft
  },
  send(text) {
    if (!conversation.over) return conversation.say({ text })
    composer.giveBack(text)
    tell(words('This chat has ended. Start a new one to go on.'))
  },
})

const plain = byId('plain')
if (plain instanceof HTMLFormElement) toPlain(plain, () => ({ session: memory.session, draft: box.value }))

const goPrivate = privateMode(byId('private'), box, () => memory.goPrivate())

/** A second press before the first was answered is the same press. */
const command = (name: string, text: string) => () => {
  if (!conversation.isWaiting((value) => isCommand(value, name)))
    conversation.say({ text: words(text), value: { key: 'command', answer: name } })
}
const isCommand = (value: unknown, name: string) =>
  typeof value === 'object' && value !== null && 'answer' in value && value.answer === name
for (const [name, text] of [
  ['back', 'Back'],
  ['help', 'Help'],
  ['save', 'Save'],
  ['stop', 'Stop'],
] as const)
  byId('commands').append(button(text, 'small', command(name, text)))

const idle = idleWarning({
  place: byId('idle'),
  keptFor: () => conversation.keptFor(),
  hasDraft: () => transcript.spoke && transcript.question?.progress !== undefined && !conversation.over,
  save: command('save', 'Save'),
  stay: command('repeat', 'I am still here'),
})

const leave: () => void = quickExit(byId('exit'), {
  forget() {
    idle.stop()
    conversation.leave()
    memory.leave()
  },
  go: (address) => host.go(address),
})

/** The page follows the conversation; the button asks for the other language, as words do. */
function turnTo(language: 'en' | 'cy'): void {
  if (!speak(language)) return
  host.turned(language)
  const other = byId('language')
  other.lang = language === 'cy' ? 'en' : 'cy'
  other.textContent = language === 'cy' ? 'English' : 'Cymraeg'
}
// What needs this script is shown by it.
for (const id of ['language', 'leaving']) byId(id).hidden = false
byId('language').addEventListener('click', () => {
  const other = pageLanguage() === 'cy' ? 'en' : 'cy'
  if (started) return conversation.say({ text: other === 'cy' ? 'Cymraeg' : 'Saesneg' })
  // Before there is a conversation, the address says in which language it begins.
  const address = new URL(location.href)
  address.searchParams.set('lang', other)
  history.replaceState(null, '', address)
  turnTo(other)
})
if (wantedLanguage() === 'cy') turnTo('cy')

/** Opens a topic, whatever is under way: the assistant offers to keep that first. */
function openOn(topic: string): void {
  conversation.say({ type: 'event', name: 'start', value: { topic } })
}

let started = false
/** Begins or goes on, once. */
function start(): void {
  if (started) return
  started = true
  leaveStart()
  conversation.start()
}

/** The page opened the chat, and not the person: nothing is begun before they want it. */
function startLater(): void {
  leaveStart()
  const begin = button(words('Start a chat'), 'main', () => {
    begin.remove()
    box.focus()
    start()
  })
  notice.replaceChildren(begin)
}

const topic = takeTopic()
void host.meet().then(async (wants) => {
  prefilled.place = wants?.place
  if (wants !== undefined && !wants.begin && !restored) return startLater()
  startScreen({
    skip: wants !== undefined || topic !== undefined || (await conversation.underWay()),
    start,
    pressed(first) {
      start()
      focusHere()
      if (first !== undefined) conversation.say({ text: first })
    },
  })
  if (topic !== undefined) openOn(topic)
})
// The browser had kept this page whole, and the conversation was left since, on a later page of this tab.
addEventListener('pageshow', ({ persisted }) => persisted && lasted && !memory.lasts && location.reload())
