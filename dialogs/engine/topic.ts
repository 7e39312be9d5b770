import type { Answers } from '../answer.ts'
import type { Flow } from '../flow.ts'
import type { Form } from '../form.ts'
import { phrase } from '../phrases.ts'
import { findDanger } from '../recognizers/urgency.ts'
import { worded } from '../welsh/worded.ts'
import { askAnswered } from './answered-dialog.ts'
import { giveArticle } from './article-dialog.ts'
import { carriedTo, toldSoFar } from './carry.ts'
import { deadlinesOf, newDeadlines, type ToldDeadline } from './deadline.ts'
import { formsAfter } from './flow-journey.ts'
import { goOn } from './go-on.ts'
import { definitionOf, openJourney } from './matter.ts'
import { saidBack } from './said-back.ts'
import { carriedSave } from './save.ts'
import type { Matter } from './state.ts'
import { answersForSteps, answersFromStory } from './story.ts'
import type { Story } from './story-facts.ts'
import { offNow, tellOff } from './switched-off.ts'
import { instant, say, type Turn, withState } from './turn.ts'

/** The title of a flow, form or article; undefined for an id that is not there. */
export function topicTitle(turn: Turn, id: string): string | undefined {
  const { flows, forms, articles } = turn.services.content
  return flows.get(id)?.title ?? forms.get(id)?.title ?? articles.get(id)?.title
}

/** A title without its mark at the end, to stand within a sentence. */
export function bareTitle(title: string): string {
  return title.replace(/[.?]+$/, '')
}

/** Opens a flow, a form or an article by its id. An open form is offered to be kept first; an unknown id gets the front door. */
export function openTopic(turn: Turn, id: string, story?: string): Turn {
  const { content } = turn.services
  if (content.articles.has(id)) return goOn(askAnswered(giveArticle(turn, id), id, isCalm(story)))
  const open = turn.state.matter
  if (!content.flows.has(id) && !content.forms.has(id)) return goOn(turn)
  if (open?.id === id) return goOn(say(turn, phrase('goOn')))
  if (offNow(turn, id) !== undefined) return notStarted(turn, id)
  if (open?.kind === 'form' && Object.keys(open.answers).length > 0) {
    return goOn(
      withState(turn, { hold: { kind: 'leave-draft', topic: id, ...(story === undefined ? {} : { story }) } }),
    )
  }
  return startTopic(turn, id, story)
}

/** Whether nothing in a message is dangerous or tells of harm. */
function isCalm(text: string | undefined): boolean {
  return text === undefined || findDanger(text).level === 'none'
}

/** Starts a flow or form afresh, with what the story and an earlier flow already told; or a draft that this one replaces, for the same matter. */
export function startTopic(turn: Turn, id: string, story?: string, instead?: Matter): Turn {
  const { flows, forms } = turn.services.content
  const form = forms.get(id)
  const definition = flows.get(id) ?? form
  if (definition === undefined) return goOn(turn)
  if (offNow(turn, id) !== undefined) return notStarted(turn, id)
  const account = story ?? (turn.state.matter ?? instead)?.story
  const carried = carriedTo(turn, definition, instead)
  const before = form === undefined ? toldSoFar(turn) : {}
  const told = account === undefined ? {} : toldBy(turn, definition, carried, account)
  const matter: Matter = {
    kind: form === undefined ? 'flow' : 'form',
    id,
    answers: { ...carried, ...told },
    startedAt: instant(turn),
    ...(account === undefined ? {} : { story: account }),
    ...(Object.keys(before).length === 0 ? {} : { told: before }),
    ...carriedSave(turn, id),
  }
  const started = withState(turn, {
    matter,
    hold: undefined,
    changing: undefined,
    afterOutcome: undefined,
    afterFlow: undefined,
    kept: undefined,
    misses: 0,
  })
  if (form !== undefined) return goOn(formOpening(started, form, matter, runningDeadlines(turn)))
  const heard = flows.get(id)?.request === true ? 'heardRequest' : 'heard'
  return goOn(story === undefined ? started : say(started, phrase(heard)))
}

/** What an account answers; on the way to forms also what it tells of their questions that the way asks. */
function toldBy(turn: Turn, definition: Flow | Form, carried: Answers, account: string): Answers {
  const story = storyOf(turn, account)
  const told = answersFromStory(definition, carried, story, instant(turn))
  if (!('steps' in definition)) return told
  const forms = formsAfter(definition).flatMap((id) => turn.services.content.forms.get(id) ?? [])
  return { ...answersForSteps(definition, forms, { ...carried, ...told }, story, instant(turn)), ...told }
}

/** A topic that is switched off is not begun: the person is told, and goes on with what is open, else with anything else. */
function notStarted(turn: Turn, id: string): Turn {
  const told = withState(tellOff(turn, id), { hold: undefined })
  const unfinished = openJourney(turn)?.next !== undefined
  return goOn(unfinished ? told : withState(told, { matter: undefined, put: undefined, changing: undefined }))
}

/** A story with what was found in it. */
export function storyOf(turn: Turn, text: string): Story {
  const { entities, repairs } = turn.services.recognise(text, turn.now)
  return { text, entities, repairs }
}

/** Said when a form opens: what it is, what was understood of the story, and any time limit that already runs. */
function formOpening(turn: Turn, form: Form, matter: Matter, known: readonly ToldDeadline[]): Turn {
  const intro = form.ready.length === 0 ? '' : `\n\n${worded(`Have ready if you can: ${form.ready.join(', ')}.`)}`
  const opened = say(turn, `${phrase('startedForm', { title: form.title })}${intro}`)
  // What the way here read out of the story is said back too: no one has seen it yet.
  const read = Object.entries(matter.answers).flatMap(([key, { source }]) => (source === 'story' ? [key] : []))
  const lines = saidBack(form, matter.answers, read, turn.now)
  const heard =
    lines.length === 0
      ? opened
      : say(opened, [phrase('understood'), ...lines.map((line) => `- ${line}`), phrase('sayIfWrong')].join('\n'))
  return tellDeadlines(heard, known)
}

/** The time limits that run by the open matter's answers now. */
export function runningDeadlines(turn: Turn): readonly ToldDeadline[] {
  const { matter } = turn.state
  const definition = matter === undefined ? undefined : definitionOf(turn, matter)
  return definition === undefined
    ? []
    : deadlinesOf(definition, openJourney(turn)?.live ?? {}, turn.now, turn.services.force)
}

/** Tells the time limits that run now, but for those that were known before. */
export function tellDeadlines(turn: Turn, known: readonly ToldDeadline[]): Turn {
  return newDeadlines(known, runningDeadlines(turn)).reduce(
    (so, told) => say(so, told.say, { assistant: { deadline: told.deadline } }),
    turn,
  )
}
