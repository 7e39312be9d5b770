import type { Content } from '../dialogs/content.ts'
import { waysOn } from '../dialogs/engine/flow-journey.ts'
import type { Flow, Outcome, RouteStep, Step, Target } from '../dialogs/flow.ts'
import { CATALOGUE } from './catalogue.ts'
import { ruleWords } from './flow-drawing.ts'

type AnyStep = Step<string, string>
type AnyTarget = Target<string, string>

/** One HTML page with every flow, for a person in the force who checks them: questions, ways on as links, and what is said at each end. */
export function flowsPage(content: Content): string {
  const codes = new Map<string, string>(Object.entries(CATALOGUE.flows).map(([code, id]) => [id, code]))
  const flows = [...content.flows.values()]
  const index = flows.map(
    ({ id, title }) => `<li><a href="#${id}">${escaped(codes.get(id) ?? '')} ${escaped(title)}</a></li>`,
  )
  const sections = flows.map((flow) => flowSection(flow, codes.get(flow.id) ?? '', content))
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>All flows</title><style>${STYLE}</style></head>
<body>
<h1>All flows</h1>
<p>${flows.length} flows. Each begins at its first question. An arrow leads to the next question, to an end of the flow, or to another flow or form.</p>
<nav aria-label="Flows"><ul>${index.join('')}</ul></nav>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`
}

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem;color:#0b0c0c}
nav ul{columns:18rem;padding:0 0 0 1rem}section{border-top:3px solid #1d70b8;margin-top:2.5rem;page-break-before:always}
article{border-left:5px solid #b1b4b6;padding:.1rem 1rem;margin:1rem 0}article.end{border-color:#00703c}article.emergency{border-color:#d4351c}
h4{margin:.5rem 0}small{color:#505a5f}li{margin:.2rem 0}a{color:#1d70b8}:target{outline:3px solid #fd0}`

function flowSection(flow: Flow, code: string, content: Content): string {
  const steps = Object.entries(flow.steps).map(([name, step]) => stepArticle(flow, name, step, content))
  const ends = Object.entries(flow.outcomes).map(([name, outcome]) => outcomeArticle(flow, name, outcome, content))
  const care = flow.sensitive === true ? '<p><strong>Sensitive: nothing is kept on the device.</strong></p>' : ''
  return `<section id="${flow.id}"><h2>${escaped(code)} ${escaped(flow.title)}</h2><small>${flow.id}</small>${care}
<p>People say: ${flow.examples.map((example) => `“${escaped(example)}”`).join(', ')}</p>
<h3>Questions</h3>${steps.join('')}
<h3>Ends</h3>${ends.join('')}</section>`
}

function stepArticle(flow: Flow, name: string, step: AnyStep, content: Content): string {
  const here = `<article id="${place(flow, name)}">`
  if (!('ask' in step))
    return `${here}<h4>Looks back <small>${escaped(name)}</small></h4>${routes(flow, step, content)}</article>`
  const notes = [step.hint, step.why === undefined ? undefined : `Why: ${step.why}`].flatMap((note) =>
    note === undefined ? [] : [`<p><small>${escaped(note)}</small></p>`],
  )
  return `${here}<h4>${escaped(step.ask)} <small>${escaped(name)}</small></h4>${notes.join('')}${list(answers(flow, step, content))}</article>`
}

function answers(flow: Flow, step: Exclude<AnyStep, RouteStep<string, string>>, content: Content): readonly string[] {
  const way = (said: string, target: AnyTarget) => `${escaped(said)} → ${targetLink(flow, target, content)}`
  if ('answer' in step) return waysOn(step).map((target) => way(`Any answer (${step.answer.kind})`, target))
  const unsure = step.unsure === undefined ? [] : [way('I do not know', step.unsure)]
  if ('options' in step) return [...step.options.map(({ label, goto }) => way(label, goto)), ...unsure]
  return [way('Yes', step.yes), way('No', step.no), ...unsure]
}

function routes(flow: Flow, step: RouteStep<string, string>, content: Content): string {
  return list([
    ...step.when.map((rule) => {
      return `If ${stepLink(flow, rule.step)} ${escaped(ruleWords(rule))} → ${targetLink(flow, rule.goto, content)}`
    }),
    `Otherwise → ${targetLink(flow, step.otherwise, content)}`,
  ])
}

function targetLink(flow: Flow, target: AnyTarget, content: Content): string {
  if (typeof target === 'string') return stepLink(flow, target)
  if ('flow' in target)
    return `flow <a href="#${target.flow}">${escaped(content.flows.get(target.flow)?.title ?? target.flow)}</a>`
  if ('form' in target) return `form ${escaped(content.forms.get(target.form)?.title ?? target.form)}`
  return [target.outcome]
    .flat()
    .map((name) => `<a href="#${place(flow, name, 'end')}">${escaped(flow.outcomes[name]?.title ?? name)}</a>`)
    .join(' and ')
}

function stepLink(flow: Flow, name: string): string {
  const step = flow.steps[name]
  const words = step !== undefined && 'ask' in step ? step.ask : `look back (${name})`
  return `<a href="#${place(flow, name)}">${escaped(words)}</a>`
}

function outcomeArticle(flow: Flow, name: string, outcome: Outcome, content: Content): string {
  const contacts = (outcome.contacts ?? []).flatMap((key) => {
    const contact = content.contacts.get(key)
    if (contact === undefined) return []
    const reach = [contact.how ?? contact.number, contact.web, contact.hours].filter((part) => part !== undefined)
    return [
      `${escaped(contact.name)} (${escaped(contact.area)}): ${escaped(reach.join(', '))} <small>${contact.confidence}, review by ${contact.reviewBy}</small>`,
    ]
  })
  const after = [
    outcome.form === undefined ? [] : [`Form: ${escaped(content.forms.get(outcome.form)?.title ?? outcome.form)}`],
    outcome.flow === undefined
      ? []
      : [`Flow: <a href="#${outcome.flow}">${escaped(content.flows.get(outcome.flow)?.title ?? outcome.flow)}</a>`],
    outcome.article === undefined
      ? []
      : [`Article: ${escaped(content.articles.get(outcome.article)?.title ?? outcome.article)}`],
    outcome.clock === undefined ? [] : [`Counts from today: ${outcome.clock}`],
  ].flat()
  return `<article class="end ${outcome.kind}" id="${place(flow, name, 'end')}"><h4>${escaped(outcome.title)} <small>${outcome.kind}, ${escaped(name)}</small></h4>
${outcome.say.map((line) => `<p>${escaped(line)}</p>`).join('')}${list([...contacts, ...after])}</article>`
}

/** Where a step or an end stands on the page: the two may have one name. */
const place = (flow: Flow, name: string, kind: 'step' | 'end' = 'step') =>
  `${flow.id}--${kind}-${encodeURIComponent(name)}`

const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
}
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
