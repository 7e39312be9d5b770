import type { Tells } from '../../flow.ts'
import type { Condition, Field, Form, Repeat } from '../../form.ts'
import { ACCOUNT_LISTS } from '../../recognizers/account/lists.ts'
import { tell } from '../../recognizers/account/tells.ts'
import type { Question } from '../question.ts'
import type { Problem } from './problem.ts'

/**
 * Keys of questions about danger, injury, weapons, children, consent and safe contact (domain 3.1, 3.2 B0 to B12). They carry risk, so
 * that no story fills them.
 */
const RISKY =
  /^gate\.|(?:^|\.)(?:inj|injury|injured|hurt|weapons?|under1[68]|children|danger|thirdConsent|consent|contactOk|highRisk|strangle|kill)(?:$|\.|Text$|Other$)|^inj\.|^con\.(?:safe|who)$|^what\.(?:da|hate)$|^role\.consent$/

/** Faults of what a story may fill: nothing that carries risk, and phrases that can be found. */
export function tellProblems(where: string, question: Question): readonly Problem[] {
  const options = 'options' in question.answer ? question.answer.options : []
  const phrases = [...fieldPhrases(question.tells), ...options.flatMap(({ tells = [] }) => tells)]
  const risky = RISKY.test(plainKey(question.key))
  return [
    ...(question.risk && (question.reads !== undefined || phrases.length > 0)
      ? [
          {
            kind: 'guessed-risk' as const,
            where,
            what: 'A question that carries risk reads its answer from the story.',
            remedy: 'Take `reads` and `tells` out: a risk answer is never guessed.',
          },
        ]
      : []),
    ...(risky && !question.risk
      ? [
          {
            kind: 'unmarked-risk' as const,
            where,
            what: 'Its key is one of danger, injury, weapons, children, consent or safe contact, and it carries no risk.',
            remedy: 'Add `risk: true`, so that no story fills it.',
          },
        ]
      : []),
    ...phrases.flatMap((phrase) => phraseProblems(where, phrase)),
    ...misplaced(where, question),
    ...sameTells(where, question),
  ]
}

function fieldPhrases({ yes = [], no = [], clause = [], span = [] }: Tells = {}): readonly string[] {
  return [...yes, ...no, ...clause, ...span]
}

/** The key without the number of a repeated group. */
function plainKey(key: string): string {
  return key.replace(/^(.+)\.\d+\./, '$1.')
}

function phraseProblems(where: string, phrase: string): readonly Problem[] {
  const lists = [...phrase.matchAll(/<(\w+)>/g)].map(([, name = '']) => name)
  const unknown = lists.filter((name) => name !== 'num' && !ACCOUNT_LISTS.has(name))
  const empty =
    phrase.trim() === '' || phrase !== phrase.toLowerCase() || tell(phrase).elements.every(({ optional }) => optional)
  return [
    ...unknown.map((name) => ({
      kind: 'bad-tells' as const,
      where,
      what: `"${phrase}" names a word list "${name}" that is not there.`,
      remedy: 'Name a list of recognizers/account/lists.ts, or write the words out.',
    })),
    ...(empty
      ? [
          {
            kind: 'bad-tells' as const,
            where,
            what: `"${phrase}" finds nothing.`,
            remedy: 'Write it in small letters, with at least one word that must be there.',
          },
        ]
      : []),
  ]
}

/** Yes and no are told of yes-or-no questions, clauses of those that take words, and options have their own. */
function misplaced(where: string, { answer, tells }: Question): readonly Problem[] {
  if (tells === undefined || fieldPhrases(tells).length === 0) return []
  const fits =
    answer.kind === 'yes-no'
      ? tells.clause === undefined
      : (answer.kind === 'text' || answer.kind === 'long-text') && tells.yes === undefined && tells.no === undefined
  return fits
    ? []
    : [
        {
          kind: 'bad-tells',
          where,
          what: `Its phrases cannot answer a question of kind ${answer.kind}.`,
          remedy: 'Give yes and no for a yes or no, `clause` for words, and `tells` on the options of a choice.',
        },
      ]
}

/** One phrase cannot choose two options. */
function sameTells(where: string, { answer }: Question): readonly Problem[] {
  if (!('options' in answer)) return []
  const all = answer.options.flatMap(({ tells = [] }) => [...new Set(tells)])
  return [...new Set(all.filter((phrase, at) => all.indexOf(phrase) !== at))].map((phrase) => ({
    kind: 'bad-tells',
    where,
    what: `"${phrase}" chooses two options.`,
    remedy: 'Keep it for one.',
  }))
}

/** The account: an open one opens the form behind the safety questions, and none is demanded in a sensitive one. */
export function accountProblems(at: string, form: Form): readonly Problem[] {
  const account = form.account ?? 'open'
  const fields = Object.entries(form.fields)
  const found = fields.find(([, field]) => !('repeat' in field) && field.reads === 'account')
  const field = found === undefined || 'repeat' in found[1] ? undefined : found[1]
  if (account === 'none')
    return field === undefined ? [] : [demanded(at, 'It asks for an account and says that it has none.')]
  if (form.sensitive === true) {
    if (account === 'open') return [demanded(at, 'It is sensitive, and asks for an open account.')]
    return field === undefined || field.optional === true
      ? []
      : [demanded(at, 'It is sensitive, and its account must be given.')]
  }
  if (account !== 'open') return []
  if (found === undefined || form.story !== found[0])
    return [
      {
        kind: 'late-account',
        where: at,
        what: 'Its account is open, and no question takes it.',
        remedy: "Ask what happened first, with `reads: 'account'`, and name it as the `story`.",
      },
    ]
  const before = fields.slice(
    0,
    fields.findIndex(([key]) => key === found[0]),
  )
  const needed = new Set(before.flatMap(([, one]) => conditionKeys(one)).concat(conditionKeys(found[1])))
  return before.filter(([key, one]) => isDetail(key, one, needed)).map(([key]) => late(at, key))
}

/** A question that is neither about safety nor needed to know whether one is. */
function isDetail(key: string, field: Field | Repeat, needed: ReadonlySet<string>): boolean {
  if ('repeat' in field) return true
  const followsRisk = field.when !== undefined && field.optional === true
  return !(
    field.risk === true ||
    field.fixed !== undefined ||
    key.startsWith('gate.') ||
    needed.has(key) ||
    followsRisk
  )
}

function conditionKeys({ when }: Field | Repeat): readonly string[] {
  return when === undefined ? [] : keysOf(when)
}

function keysOf(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(keysOf)
  if ('any' in condition) return condition.any.flatMap(keysOf)
  return 'field' in condition ? [condition.field] : []
}

function late(where: string, key: string): Problem {
  return {
    kind: 'late-account',
    where,
    what: `"${key}" is asked before the person has told what happened.`,
    remedy: 'Ask for the account right behind the safety questions: what it holds need not be asked.',
  }
}

function demanded(where: string, what: string): Problem {
  return {
    kind: 'demanded-account',
    where,
    what,
    remedy: 'Let the account be `short` and optional, or `none`: nobody has to tell it all here.',
  }
}
