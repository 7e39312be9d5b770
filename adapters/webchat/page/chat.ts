import { type AnswerActs, answerControls } from './answer-controls.ts'
import { Composer } from './composer.ts'
import { Conversation } from './conversation.ts'
import { type CopyFormat, saveFile } from './copy.ts'
import { button, byId, element } from './element.ts'
import { idleWarning } from './idle-warning.ts'
import { privateMode } from './private-mode.ts'
import { quickExit } from './quick-exit.ts'
import { TabMemory } from './session.ts'
import { takeTopic } from './topic.ts'
import { Transcript } from './transcript.ts'

/** The chat page: joins its parts. It only carries; what to say and to ask comes from the assistant. */
const memory = new TabMemory()
const log = byId('log')
const controls = byId('controls')
const notice = byId('notice')
const tell = (words: string) => {
  byId('status').textContent = words
}

// A log that is read out again from its beginning after a reload would bury what is new.
const restored = memory.session !== undefined
if (restored) log.setAttribute('aria-live', 'off')

const transcript = new Transcript(
  log,
  {
    tell,
    copy: (reference, format) => void keepCopy(reference, format),
    open: (topic, label) => conversation.say({ text: label, value: { key: 'matter', answer: topic } }),
    change(key, label) {
      conversation.say({ text: 'Change an answer', value: { key: 'command', answer: 'change' }, quiet: true })
      conversation.say({ text: `Change: ${label}`, value: { key: 'change', answer: key } })
    },
  },
  restored,
)

const conversation: Conversation = new Conversation(memory, {
  received(set, userId) {
    transcript.receive(set.activities, userId)
    if (transcript.sensitive) goPrivate()
    showControls()
    if (transcript.exited) return leave()
    // The next task, so that what was there before is not announced.
    if (restored) setTimeout(() => log.setAttribute('aria-live', 'polite'), 1_000)
  },
  sending(item) {
    transcript.sending(item)
    tell('')
    stillHere()
    showControls()
  },
  note: (item, words) => transcript.note(item.id, words),
  refused(item, words) {
    transcript.refused(item.id, `Not sent. ${words}`)
    if (item.text !== undefined && item.value === undefined) composer.giveBack(item.text)
  },
  connection: (works) => {
    byId('connection').textContent = works
      ? ''
      : 'There is no connection. What you write is kept, and sent when it is back. In danger, call 999.'
  },
  over(words) {
    controls.replaceChildren()
    notice.replaceChildren(
      element('p', {}, words),
      button('Start a new chat', 'main', () => {
        memory.session = undefined
        memory.outbox = []
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
  tell('Getting your copy.')
  const result = await conversation.copy(reference, format)
  if (result?.kind === 'ok') {
    saveFile(result.value, `${reference}.${format}`)
    return tell('Your copy is downloaded.')
  }
  if (result?.kind === 'refused') return tell(result.words)
  tell(result?.kind === 'gone' ? 'This copy is not here any more.' : 'The copy could not be fetched. Try again.')
}

let shown = transcript.question
/** Shows what fits the open question. The focus is only moved where it stood on a control that goes. */
function showControls(): void {
  const { question } = transcript
  if (question === shown || conversation.over) return
  shown = question
  const hadFocus = controls.contains(document.activeElement)
  controls.replaceChildren(...(question === undefined ? [] : answerControls(question, acts)))
  if (hadFocus) controls.focus({ preventScroll: true })
  composer.suit(question?.kind)
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
    tell('This chat has ended. Start a new one to go on.')
  },
})

const goPrivate = privateMode(byId('private'), box, () => memory.goPrivate())

const command = (name: string, text: string) => () =>
  conversation.say({ text, value: { key: 'command', answer: name } })
for (const [name, text] of [
  ['back', 'Back'],
  ['help', 'Help'],
  ['save', 'Save'],
  ['stop', 'Stop'],
] as const)
  byId('commands').append(button(text, 'small', command(name, text)))

const stillHere = idleWarning({
  place: byId('idle'),
  hasDraft: () => transcript.spoke && transcript.question?.progress !== undefined && !conversation.over,
  save: command('save', 'Save'),
  stay: command('repeat', 'I am still here'),
})

const leave = quickExit(
  byId('exit'),
  () => {
    conversation.leave()
    memory.leave()
  },
  tell,
)

byId('chat').hidden = false
conversation.start()
const topic = takeTopic()
if (topic !== undefined) conversation.say({ type: 'event', name: 'start', value: { topic } })
