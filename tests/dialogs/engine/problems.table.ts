import type { ContactKey } from '../../../dialogs/contact-key.ts'
import type { Content } from '../../../dialogs/content.ts'
import type { ProblemKind } from '../../../dialogs/engine/problems/problem.ts'
import type { Flow, Outcome, Step } from '../../../dialogs/flow.ts'
import type { Field, Form } from '../../../dialogs/form.ts'
import { kitchenSinkFlow, kitchenSinkForm } from '../kitchen-sink.ts'
import { kitchenContent, tapArticle } from './kitchen-content.ts'

type AnyStep = Step<string, string>

function withFlow(change: Partial<Flow>): Content {
  const flow: Flow = { ...kitchenSinkFlow, ...change }
  return { ...kitchenContent, flows: new Map([...kitchenContent.flows, [kitchenSinkFlow.id, flow]]) }
}

function withStep(name: string, step: AnyStep): Content {
  return withFlow({ steps: { ...kitchenSinkFlow.steps, [name]: step } })
}

function withOutcome(name: string, outcome: Partial<Outcome>): Content {
  const before: Outcome = kitchenSinkFlow.outcomes[name] ?? { kind: 'advice', title: 'New', say: ['New.'] }
  return withFlow({ outcomes: { ...kitchenSinkFlow.outcomes, [name]: { ...before, ...outcome } } })
}

function withForm(change: Partial<Form>): Content {
  const form: Form = { ...kitchenSinkForm, ...change }
  return { ...kitchenContent, forms: new Map([[kitchenSinkForm.id, form]]) }
}

const plain: Field = { answer: { kind: 'yes-no' }, ask: 'Is it new?', why: 'Because.', label: 'New' }

function withField(name: string, field: Partial<Field>): Content {
  return withForm({ fields: { ...kitchenSinkForm.fields, [name]: { ...plain, ...field } } })
}

function withArticle(change: Partial<typeof tapArticle>): Content {
  return { ...kitchenContent, articles: new Map([[tapArticle.id, { ...tapArticle, ...change }]]) }
}

const ask = { ask: 'Is it wet?' }

const device = { key: 'gate.safeDevice', ask: 'Is it safe?', risk: true } as const
const HELP: readonly ContactKey[] = ['h.999', 'h.silent999']

/** The kitchen as a sensitive flow: without a change it is as it must be. */
export function sensitiveFlow(change: { readonly no?: string; readonly unsure?: string }, contacts = HELP): Content {
  const stop = { outcome: 'stop' }
  const stopping: Outcome = { kind: 'emergency', title: 'Leave', say: ['Leave this chat.'], contacts }
  return withFlow({
    sensitive: true,
    steps: { device: { ...device, yes: 'danger', no: stop, unsure: stop, ...change }, ...kitchenSinkFlow.steps },
    outcomes: { ...kitchenSinkFlow.outcomes, stop: stopping },
  })
}

/** The same of the form. */
export function sensitiveForm(change: Partial<Field>): Content {
  const stop = { on: 'no', danger: true, say: ['Leave this chat.'], contacts: HELP } as const
  const field: Field = { ...plain, risk: true, remarks: [stop], ...change }
  const tale: Field = { ...plain, answer: { kind: 'long-text' }, reads: 'account', optional: true }
  return withForm({
    sensitive: true,
    fields: { 'gate.safeDevice': field, ...kitchenSinkForm.fields, 'sink.story': tale },
  })
}

const tale: Field = {
  answer: { kind: 'long-text' },
  ask: 'What happened?',
  why: 'Because.',
  label: 'Tale',
  reads: 'account',
}

/** The kitchen with an account of its own, asked at the end or at once. */
function withAccount({ before, ...change }: Partial<Form> & { readonly before?: true }): Content {
  const { 'sink.story': _, ...rest } = kitchenSinkForm.fields
  return withForm({
    account: 'open',
    story: 'tale',
    fields: before === true ? { ...rest, tale } : { tale, ...rest },
    ...change,
  })
}

/** The kitchen with one thing wrong at a time: the kind of fault, what it is, and the content. */
export const PLANTED: readonly (readonly [ProblemKind, string, Content])[] = [
  ['dead-end', 'a step that is not there', withStep('danger', { ...ask, yes: 'nowhere', no: 'insured' })],
  ['dead-end', 'an outcome that is not there', withStep('danger', { ...ask, yes: { outcome: 'gone' }, no: 'insured' })],
  ['dead-end', 'a flow without steps', withFlow({ steps: {} })],
  ['later-field', 'a form kept short by a field that is not there', withForm({ short: { field: 'gone', is: 'yes' } })],
  [
    'later-field',
    'a time that is set against one that is not asked before it',
    withField('new.when', { answer: { kind: 'when' }, notBefore: 'gone' }),
  ],
  [
    'no-date',
    'a time that is set against what is no time',
    withField('new.when', { answer: { kind: 'when' }, notAfter: 'sink.part' }),
  ],
  ['dead-end', 'a form without a declaration', withForm({ declarations: [] })],
  [
    'dead-end',
    'a group that repeats nothing',
    withForm({ fields: { ...kitchenSinkForm.fields, none: { repeat: {}, max: 2, more: 'More?', label: 'None' } } }),
  ],
  ['loop', 'an answer that leads back', withStep('since', { ...ask, yes: 'part', no: 'age' })],
  ['loop', 'a step that leads to itself', withStep('price', { ...ask, yes: 'price', no: 'handed' })],
  ['unreachable', 'a step that nothing leads to', withStep('attic', { ...ask, yes: 'part', no: 'part' })],
  ['unreachable', 'an outcome that nothing leads to', withOutcome('attic', {})],
  ['missing-flow', 'a flow that is not there', withStep('danger', { ...ask, yes: { flow: 'gone' }, no: 'insured' })],
  ['missing-form', 'a form that is not there', withStep('danger', { ...ask, yes: { form: 'gone' }, no: 'insured' })],
  ['missing-form', 'a form that an outcome names', withOutcome('report', { form: 'gone' })],
  ['missing-form', 'a form for those who still want to tell', withOutcome('person', { still: 'gone' })],
  ['missing-article', 'an article that an outcome names', withOutcome('report', { article: 'gone' })],
  ['missing-article', 'a next step that is none', withArticle({ next: ['page:somewhere'] })],
  ['missing-contact', 'a contact that an outcome names', withOutcome('report', { contacts: ['h.gone'] })],
  ['missing-contact', 'a contact that an answer names', withArticle({ answer: 'Call {{h.gone}}.' })],
  [
    'missing-contact',
    'a contact of a card',
    {
      ...kitchenContent,
      cards: { ...kitchenContent.cards, crisis: { ...kitchenContent.cards.crisis, contacts: ['h.gone'] } },
    },
  ],
  [
    'missing-option',
    'a route on an option that is not there',
    withStep('age', { when: [{ step: 'part', is: 'oven', goto: 'price' }], otherwise: 'price' }),
  ],
  [
    'missing-option',
    'a condition on an option that is not there',
    withField('new', { when: { field: 'sink.part', is: 'oven' } }),
  ],
  [
    'missing-option',
    'a remark on an option that is not there',
    withField('new', { remarks: [{ on: 'maybe', say: ['Hm.'] }] }),
  ],
  [
    'missing-field',
    'a route on a step that asks nothing',
    withStep('age', { when: [{ step: 'handed', is: 'x', goto: 'price' }], otherwise: 'price' }),
  ],
  ['missing-field', 'a story field that is not there', withForm({ story: 'gone' })],
  [
    'later-field',
    'a condition on a field that comes later',
    withForm({ fields: { first: { ...plain, when: { field: 'sink.part', is: 'tap' } }, ...kitchenSinkForm.fields } }),
  ],
  [
    'later-field',
    'a priority on a field that is not there',
    withForm({ priority: [{ when: { field: 'gone', is: 'yes' }, suggest: 'routine' }] }),
  ],
  ['same-key', 'two steps under one key', withStep('price', { ...ask, key: 'sink.part', yes: 'handed', no: 'handed' })],
  [
    'same-key',
    'a declaration under the key of a field',
    withForm({ declarations: [{ key: 'con.terms', say: 'I agree.', why: 'So.' }] }),
  ],
  [
    'same-option',
    'two options with one id',
    withField('new', {
      answer: {
        kind: 'choice',
        options: [
          { id: 'a', label: 'Apple' },
          { id: 'a', label: 'Bean' },
        ],
      },
    }),
  ],
  [
    'not-by-words',
    'an option whose label chooses another',
    withField('new', {
      answer: {
        kind: 'choice',
        options: [
          { id: 'a', label: 'Apple' },
          { id: 'b', label: 'Bean', says: ['apple'] },
        ],
      },
    }),
  ],
  ['too-long', 'a question that is too long', withField('new', { ask: 'Is it new? '.repeat(40) })],
  ['too-long', 'an answer that is too long', withArticle({ answer: 'word '.repeat(121) })],
  ['too-long', 'a short answer that is too long', withArticle({ short: 'x'.repeat(321) })],
  ['too-short', 'a question without words', withField('new', { ask: ' ' })],
  ['too-short', 'an outcome that says nothing', withOutcome('report', { say: [] })],
  ['too-short', 'an article with few examples', withArticle({ examples: ['one'] })],
  [
    'too-short',
    'a card that names no one',
    { ...kitchenContent, cards: { ...kitchenContent.cards, crisis: { ...kitchenContent.cards.crisis, contacts: [] } } },
  ],
  [
    'trapped',
    'an outcome elsewhere without a way to the police',
    withFlow({
      outcomes: {
        ...kitchenSinkFlow.outcomes,
        landlord: { kind: 'elsewhere', title: 'Elsewhere', say: ['Go there.'] },
      },
    }),
  ],
  ['guessed-risk', 'a risk answer read from the story', withField('new', { risk: true, reads: 'when' })],
  ['guessed-risk', 'a risk answer told by phrases', withField('new', { risk: true, tells: { yes: ['it was wet'] } })],
  [
    'guessed-risk',
    'a risk answer with options that are told',
    withField('new', {
      risk: true,
      answer: { kind: 'choice', options: [{ id: 'wet', label: 'Wet', tells: ['it was wet'] }] },
    }),
  ],
  ...['gate.new', 'new.injury', 'new.weapon', 'con.safe', 'role.consent', 'inj.new'].map(
    (key): readonly [ProblemKind, string, Content] => ['unmarked-risk', `${key} without risk`, withField(key, {})],
  ),
  ['bad-tells', 'a list that is not there', withField('new', { tells: { yes: ['<attic> was wet'] } })],
  ['bad-tells', 'a phrase with no word', withField('new', { tells: { yes: ['wet?'] } })],
  ['bad-tells', 'a phrase in capitals', withField('new', { tells: { yes: ['Wet'] } })],
  ['bad-tells', 'a clause for a yes or no', withField('new', { tells: { clause: ['it was wet'] } })],
  [
    'bad-tells',
    'one phrase for two options',
    withField('new', {
      answer: {
        kind: 'choice',
        options: [
          { id: 'wet', label: 'Wet', tells: ['it was damp'] },
          { id: 'dry', label: 'Dry', tells: ['it was damp'] },
        ],
      },
    }),
  ],
  ['late-account', 'a detail asked before the account', withAccount({ before: true })],
  ['late-account', 'an open account that no question takes', withForm({ account: 'open' })],
  ['demanded-account', 'an open account in a sensitive form', withAccount({ sensitive: true })],
  [
    'demanded-account',
    'a short account that a sensitive form demands',
    withAccount({ sensitive: true, account: 'short' }),
  ],
  ['demanded-account', 'an account where there is none', withAccount({ account: 'none' })],
  ['bad-key', 'a key that the contract does not take', withField('new_key', {})],
  ['bad-fixed', 'a fixed value that does not fit', withField('new', { fixed: 'perhaps' })],
  [
    'bad-set',
    'an outcome that sets what its form does not ask',
    withOutcome('report', { form: 'kitchen-sink-form', sets: { gone: 'yes' } }),
  ],
  [
    'bad-set',
    'an outcome that sets a risk answer',
    withOutcome('report', { form: 'kitchen-sink-form', sets: { 'con.safe': 'yes' } }),
  ],
  [
    'bad-set',
    'a way to a form that sets an option which is not there',
    withStep('danger', { ...ask, yes: { form: 'kitchen-sink-form', sets: { 'sink.part': 'oven' } }, no: 'insured' }),
  ],
  [
    'bad-set',
    'a choice that tells what no form after it asks',
    withStep('danger', {
      ask: 'Which?',
      options: [{ id: 'sink', label: 'The sink', sets: { gone: 'yes' }, goto: 'insured' }],
    }),
  ],
  [
    'bad-set',
    'a choice that tells a risk answer',
    withStep('danger', {
      ask: 'Which?',
      options: [{ id: 'sink', label: 'The sink', sets: { 'con.safe': 'yes' }, goto: 'insured' }],
    }),
  ],
  [
    'missing-option',
    'a team for an answer that is not there',
    withForm({ teams: [{ when: { field: 'sink.part', is: 'oven' }, team: 'bakers' }] }),
  ],
  [
    'lost-flow',
    'an end that offers a flow beside a form',
    withOutcome('report', { form: 'kitchen-sink-form', flow: 'kitchen-drain' }),
  ],
  ['no-date', 'a time limit on what is no date', withField('new', { clock: 'nip-14-day' })],
  [
    'no-date',
    'days counted from what is no date',
    withField('new', { when: { field: 'sink.part', olderThanDays: 3 } }),
  ],
  ['no-number', 'a count of what is no number', withField('new', { when: { field: 'sink.part', atLeast: 3 } })],
  [
    'no-number',
    'a remark on how high a choice is',
    withField('new', { remarks: [{ on: { atLeast: 3 }, say: ['That is a lot.'] }] }),
  ],
  [
    'missing-option',
    'a time limit with a crash that no question has',
    withField('new', {
      answer: { kind: 'date' },
      clock: [{ clock: 'nip-14-day', crash: { field: 'sink.part', is: 'oven' } }],
    }),
  ],
  [
    'later-field',
    'a condition over items that are not asked before it',
    withForm({
      fields: {
        first: { ...plain, when: { some: 'things', has: { field: 'what', is: 'x' } } },
        ...kitchenSinkForm.fields,
      },
    }),
  ],
  [
    'lost-clock',
    'a time limit inside a repeated group',
    withForm({
      fields: {
        ...kitchenSinkForm.fields,
        more: {
          repeat: { since: { ...plain, answer: { kind: 'date' }, clock: 'evidence-overwrite' } },
          max: 2,
          more: 'More?',
          label: 'More',
        },
      },
    }),
  ],
  ['no-way-on', 'a call without a number', withOutcome('attic', { kind: 'call', title: 'Call', say: ['Call them.'] })],
  ['bad-date', 'a review date that is none', withArticle({ reviewBy: '2027-02-31' })],
  ['wrong-id', 'a flow under another id', withFlow({ id: 'other' })],
  ['unsafe-device', 'a sensitive flow that asks something else first', withFlow({ sensitive: true })],
  ['unsafe-device', 'a sensitive flow that goes on', sensitiveFlow({ no: 'insured' })],
  ['unsafe-device', 'a sensitive flow that goes on unsure', sensitiveFlow({ unsure: 'insured' })],
  ['unsafe-device', 'a sensitive flow that stops without the silent way', sensitiveFlow({}, ['h.999'])],
  ['unsafe-device', 'a sensitive form that asks something else first', withForm({ sensitive: true })],
  ['unsafe-device', 'a sensitive form that goes on', sensitiveForm({ remarks: [] })],
  ['missing-field', 'a flow made sensitive by no step', withFlow({ sensitive: { step: 'attic', is: ['yes'] } })],
  ['missing-option', 'a flow made sensitive by no option', withFlow({ sensitive: { step: 'part', is: ['oven'] } })],
  ['later-field', 'a form made sensitive by no field', withForm({ sensitive: { field: 'attic', is: 'yes' } })],
  ['wrong-id', 'an article under another id', withArticle({ id: 'other' })],
]
