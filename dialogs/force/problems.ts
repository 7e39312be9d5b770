import type { ContactKey } from '../contact-key.ts'
import type { Content } from '../content.ts'
import { isDate } from '../engine/problems/article-problems.ts'
import type { ForceProblemKind, Problem } from '../engine/problems/problem.ts'
import { contactProblems, formMissing, LIMITS, tooLong } from '../engine/problems/question-problems.ts'
import { type ForceLink, type ForcePack, factsOf } from '../force.ts'
import { WEEKDAYS } from '../topic-rules.ts'
import { forForce } from './apply.ts'
import { lookProblems } from './look.ts'
import { rulesOf } from './rules.ts'
import { fillForce } from './words.ts'

/**
 * What is wrong with a pack for this content, as it is before any pack. With `today` (YYYY-MM-DD) also the facts that are
 * past their review date; without it a start does not hang on a date.
 */
export function forceProblems(pack: ForcePack, content: Content, today?: string): readonly Problem[] {
  const at = `force ${pack.id}`
  const known = { ...content, contacts: forForce(content, pack).contacts }
  return [
    ...nameProblems(at, pack),
    ...factsOf(pack).flatMap(([where, { reviewBy }]) => dateProblems(`${at}, ${where}`, reviewBy, today)),
    ...Object.entries(pack.limits)
      .filter(([, { value }]) => !Number.isInteger(value) || value < 1)
      .map(([name, { value }]) =>
        fault('bad-limit', `${at}, limit "${name}"`, `It is ${value}.`, 'Give a whole number from 1 on.'),
      ),
    ...teamProblems(at, pack, content),
    ...pack.links.flatMap((link, index) => linkProblems(`${at}, link ${index + 1}`, link, known)),
    ...rulesOf(pack).flatMap((rule) => ruleProblems(`${at}, topic ${rule.topic}`, rule, known)),
    ...declarationProblems(at, pack, content),
    ...Object.entries(pack.next).flatMap(([form, { value }]) => [
      ...formMissing(`${at}, next`, form, content),
      ...value.flatMap((line) => tooLong(`${at}, next of ${form}`, 'text', line, LIMITS.say)),
    ]),
    ...wordProblems(at, pack, content),
    ...lookProblems(at, pack),
  ]
}

function fault(kind: ForceProblemKind, where: string, what: string, remedy: string): Problem {
  return { kind, where, what, remedy }
}

function nameProblems(at: string, pack: ForcePack): readonly Problem[] {
  return [
    ...(/^[a-z][a-z0-9-]{1,40}$/.test(pack.id)
      ? []
      : [fault('bad-name', at, `Its id is "${pack.id}".`, 'Use small letters, figures and hyphens.')]),
    ...[pack.name, pack.shortName]
      .filter((name) => name.trim() === '')
      .map(() => fault('bad-name', at, 'It has no name.', 'Fill in `name` and `shortName`.')),
  ]
}

function dateProblems(where: string, reviewBy: string, today: string | undefined): readonly Problem[] {
  if (!isDate(reviewBy))
    return [{ kind: 'bad-date', where, what: `Its review date is "${reviewBy}".`, remedy: 'Write it as YYYY-MM-DD.' }]
  return today === undefined || today <= reviewBy
    ? []
    : [
        fault(
          'out-of-date',
          where,
          `It was to be looked at again by ${reviewBy}.`,
          'Check it with the force and set a new `reviewBy`, or take it out.',
        ),
      ]
}

function teamProblems(at: string, pack: ForcePack, content: Content): readonly Problem[] {
  const used = new Set(
    [...content.forms.values()].flatMap(({ team, teams = [] }) => [team, ...teams.map((rule) => rule.team)]),
  )
  const named = Object.entries(pack.departments)
  return [
    ...[...used]
      .filter((team) => pack.departments[team] === undefined)
      .map((team) =>
        fault('missing-team', at, `No department takes what goes to "${team}".`, 'Add it to `departments`.'),
      ),
    ...named
      .filter(([team]) => !used.has(team))
      .map(([team]) =>
        fault(
          'missing-team',
          at,
          `No form sends anything to "${team}".`,
          'Take it out of `departments`, or correct it.',
        ),
      ),
    ...named
      .filter(([, { value }]) => value.id.trim() === '' || value.name.trim() === '')
      .map(([team]) => fault('bad-name', `${at}, department "${team}"`, 'It has no id or no name.', 'Fill in both.')),
  ]
}

function linkProblems(where: string, link: ForceLink, content: Content): readonly Problem[] {
  const { in: places, outcome, insteadOf, contact } = link
  const named = [insteadOf, contact].filter((key) => key !== undefined)
  const unknown = (places ?? []).filter((id) => !isTopic(id, content))
  return [
    ...contactProblems(where, named, content),
    ...unknown.map((id) =>
      fault('missing-topic', where, `There is no flow, form or article "${id}".`, 'Correct `in`.'),
    ),
    ...(insteadOf === undefined && (contact === undefined || outcome === undefined)
      ? [fault('no-effect', where, 'It changes nothing.', 'Name `insteadOf`, or a `contact` and the `outcome` for it.')]
      : []),
    ...(places ?? [undefined])
      .filter((id) => (id === undefined || !unknown.includes(id)) && !reaches(link, id, content))
      .map((id) =>
        fault(
          'no-effect',
          where,
          `There is nothing that it changes${id === undefined ? '' : ` in "${id}"`}.`,
          'Take that place out of `in`, or correct `insteadOf`, `contact` and `outcome`.',
        ),
      ),
  ]
}

function isTopic(id: string, { flows, forms, articles }: Content): boolean {
  return flows.has(id) || forms.has(id) || articles.has(id)
}

/** Whether a link finds something to change in one of its places. */
function reaches({ outcome, insteadOf, contact }: ForceLink, id: string | undefined, content: Content): boolean {
  // A list that names both tells the parts of the UK apart, and needs no link any more: no fault.
  const changes = (list: readonly ContactKey[] = []) =>
    insteadOf === undefined
      ? contact !== undefined && !list.includes(contact)
      : list.includes(insteadOf) || (contact !== undefined && list.includes(contact))
  const flows = id === undefined ? [...content.flows.values()] : [content.flows.get(id)]
  const outcomes = flows.flatMap((flow) => Object.entries(flow?.outcomes ?? {}))
  if (outcome !== undefined) return outcomes.some(([name, { contacts }]) => name === outcome && changes(contacts))
  if (insteadOf === undefined) return true
  const forms = id === undefined ? [...content.forms.values()] : [content.forms.get(id)]
  const articles = id === undefined ? [...content.articles.values()] : [content.articles.get(id)]
  const fields = forms.flatMap((form) => Object.values(form?.fields ?? {}))
  const remarks = fields.flatMap((field) =>
    'repeat' in field ? Object.values(field.repeat).flatMap((part) => part.remarks ?? []) : (field.remarks ?? []),
  )
  return [...outcomes.map(([, one]) => one), ...remarks, ...articles].some((one) => changes(one?.contacts))
}

function ruleProblems(where: string, rule: ReturnType<typeof rulesOf>[number], content: Content): readonly Problem[] {
  const hours = rule.open ?? []
  const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/
  return [
    ...(isTopic(rule.topic, content)
      ? []
      : [fault('missing-topic', where, 'There is no such flow, form or article.', 'Correct its id.')]),
    ...hours
      .filter(
        ({ days, from, to }) =>
          days.length === 0 ||
          !days.every((day) => WEEKDAYS.includes(day)) ||
          !clock.test(from) ||
          !(clock.test(to) || to === '24:00') ||
          from >= to,
      )
      .map(({ from, to }) =>
        fault(
          'bad-hours',
          where,
          `Its hours "${from}" to "${to}" are none.`,
          'Give days, and times as HH:MM, the later one last; hours over midnight are two entries.',
        ),
      ),
    ...(rule.open !== undefined && hours.length === 0
      ? [fault('bad-hours', where, 'It has no hours.', 'Add hours, or take `open` out: then it is never taken.')]
      : []),
    ...contactProblems(where, rule.instead ?? [], content),
    ...tooLong(where, 'text', rule.say ?? '', LIMITS.say),
  ]
}

function declarationProblems(at: string, pack: ForcePack, content: Content): readonly Problem[] {
  const keys = new Set([...content.forms.values()].flatMap(({ declarations }) => declarations.map(({ key }) => key)))
  return Object.entries(pack.declarations).flatMap(([key, { value }]) => [
    ...(keys.has(key)
      ? []
      : [fault('missing-declaration', at, `No form has the declaration "${key}".`, 'Correct its key.')]),
    ...tooLong(`${at}, declaration "${key}"`, 'text', value.say, LIMITS.say),
  ])
}

/** Names in double braces that nothing fills, in the content and in the pack's own words. */
function wordProblems(at: string, pack: ForcePack, content: Content): readonly Problem[] {
  const { flows, forms, articles } = forForce(content, pack)
  const left = [...flows.values(), ...forms.values(), ...articles.values()].flatMap((one) =>
    [...JSON.stringify(one).matchAll(/\{\{force\.[^}]*\}\}/g)].map(([name]) => `${one.id}: ${name}`),
  )
  const fill = fillForce(pack)
  const words = Object.entries(pack.words).flatMap(([name, { value }]) =>
    fill(value).includes('{{') ? [`words "${name}": ${fill(value)}`] : [],
  )
  return [
    ...[...new Set([...left, ...words])].map((name) =>
      fault('missing-word', at, `Nothing fills in ${name}.`, 'Correct the name, or add it to `limits` or `words`.'),
    ),
    ...Object.entries(pack.words).flatMap(([name, { value }]) =>
      tooLong(`${at}, words "${name}"`, 'text', fill(value), LIMITS.say),
    ),
  ]
}
