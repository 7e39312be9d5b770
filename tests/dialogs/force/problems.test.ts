import { describe, expect, it } from 'vitest'
import { loadPlainContent } from '../../../bot/content.ts'
import { checkForce } from '../../../bot/force-check.ts'
import {
  FORCE_PROBLEM_KINDS,
  type ForceProblemKind,
  type ProblemKind,
  problemLine,
} from '../../../dialogs/engine/problems/problem.ts'
import { forceProblems } from '../../../dialogs/force/problems.ts'
import type { ForcePack } from '../../../dialogs/force.ts'
import type { TopicRule } from '../../../dialogs/topic-rules.ts'
import { forces } from '../../../knowledge/forces.ts'
import { kitchenContent } from '../engine/kitchen-content.ts'
import { fact, kitchenForce, withPack } from './made-up-pack.ts'

/** The kitchen has no form for lost property or vehicles, so those choices stay open. */
const pack = kitchenForce
const TODAY = '2026-11-23'
const { limits, words, departments } = pack

const rule = (change: Partial<TopicRule>) =>
  withPack({ topics: [{ topic: 'kitchen-sink', reason: 'No plumber', ...change }] })
const hours = (from: string, to: string) => rule({ open: [{ days: ['mon'], from, to }] })
const link = (...links: ForcePack['links']) => withPack({ links })

const PLANTED: readonly (readonly [ForceProblemKind, string, ForcePack])[] = [
  ['bad-name', 'an id with a space', withPack({ id: 'kitchen shire' })],
  ['bad-name', 'a force without a name', withPack({ shortName: ' ' })],
  ['bad-name', 'a department without an id', withPack({ departments: { kitchens: fact({ id: '', name: 'Sinks' }) } })],
  [
    'bad-look',
    'a name that cannot be read on its ground',
    withPack({ look: fact({ ...pack.look.value, light: { main: '#ffffff', onMain: '#eeeeee' } }) }),
  ],
  ['bad-limit', 'no days', withPack({ limits: { ...limits, reportWithinDays: fact(0) } })],
  ['bad-limit', 'half a week', withPack({ limits: { ...limits, foundKeptDays: fact(0.5) } })],
  ['bad-hours', 'hours that end before they begin', hours('17:00', '09:00')],
  ['bad-hours', 'hours that are no time', hours('9am', '17:00')],
  ['bad-hours', 'hours past midnight', hours('20:00', '26:00')],
  ['bad-hours', 'no hours', rule({ open: [] })],
  ['bad-hours', 'hours of no day', rule({ open: [{ days: [], from: '09:00', to: '17:00' }] })],
  ['missing-team', 'a team that no department takes', withPack({ departments: {} })],
  [
    'missing-team',
    'a department that nothing goes to',
    withPack({ departments: { ...departments, bakers: fact({ id: 'B', name: 'B' }) } }),
  ],
  ['missing-topic', 'a topic that is not there', rule({ topic: 'attic' })],
  ['missing-topic', 'a link in a flow that is not there', link({ in: ['attic'], insteadOf: 'h.101', contact: 'h.vs' })],
  [
    'missing-declaration',
    'a declaration that no form has',
    withPack({ declarations: { 'dec.flase': fact({ say: 'So.' }) } }),
  ],
  [
    'missing-word',
    'words that name what nothing fills',
    withPack({ words: { ...words, towed: fact('Ask {{force.gone}}.') } }),
  ],
  [
    'missing-word',
    'next lines that name what nothing fills',
    withPack({ next: { 'kitchen-sink-form': fact(['See {{force.gone}}.']) } }),
  ],
  [
    'missing-word',
    'a number typed by its key where nothing puts it in',
    withPack({ words: { ...words, towed: fact('Call {{h.101}}.') } }),
  ],
  ['no-effect', 'a link that names nothing', link({})],
  ['no-effect', 'a contact that is added nowhere', link({ contact: 'h.vs' })],
  [
    'no-effect',
    'a link in a place without that contact',
    link({ in: ['kitchen-drain'], insteadOf: 'h.999', contact: 'h.vs' }),
  ],
  [
    'no-effect',
    'a link in an outcome that is not there',
    link({ in: ['kitchen-sink'], outcome: 'gone', contact: 'h.vs' }),
  ],
  [
    'out-of-date',
    'a figure past its day',
    withPack({ limits: { ...limits, foundKeptDays: { ...fact(28), reviewBy: '2026-11-22' } } }),
  ],
  ['out-of-date', 'an area past its day', withPack({ covers: { ...fact('the kitchen'), reviewBy: '2020-01-01' } })],
]

const OTHERS: readonly (readonly [ProblemKind, string, ForcePack])[] = [
  [
    'bad-date',
    'a review date that is no date',
    withPack({ limits: { ...limits, foundKeptDays: { ...fact(28), reviewBy: '2027-02-30' } } }),
  ],
  ['missing-contact', 'a link to a contact that is not there', link({ insteadOf: 'h.101', contact: 'h.nobody' })],
  ['missing-contact', 'a rule that names no contact', rule({ instead: ['h.nobody'] })],
  ['missing-form', 'next of a form that is not there', withPack({ next: { attic: fact(['Next.']) } })],
  [
    'too-long',
    'a declaration that is too long',
    withPack({ declarations: { 'dec.true': fact({ say: 'so '.repeat(300) }) } }),
  ],
  ['too-long', 'words that are too long', withPack({ words: { ...words, towed: fact('so '.repeat(300)) } })],
  ['too-long', 'words of a closed topic that are too long', rule({ say: 'so '.repeat(300) })],
]

describe('the check of a force pack', () => {
  it('finds nothing in one that fits', () => {
    expect(forceProblems(pack, kitchenContent, TODAY).map(problemLine)).toEqual([])
  })

  it.each([...PLANTED, ...OTHERS])('finds %s: %s', (kind, _, planted) => {
    const found = forceProblems(planted, kitchenContent, TODAY)
    expect(found.map((problem) => problem.kind)).toContain(kind)
    for (const { where, what, remedy } of found) {
      expect(where).toContain('force ')
      expect([what.length > 5, remedy.length > 5]).toEqual([true, true])
    }
  })

  it('has a planted fault of every kind', () => {
    expect([...new Set(PLANTED.map(([kind]) => kind))].toSorted()).toEqual([...FORCE_PROBLEM_KINDS].toSorted())
  })

  it('takes a fact on its last day, and none of them for a start, which hangs on no date', () => {
    const late = withPack({ limits: { ...limits, foundKeptDays: { ...fact(28), reviewBy: TODAY } } })
    expect(forceProblems(late, kitchenContent, TODAY)).toEqual([])
    expect(forceProblems(late, kitchenContent, '2026-11-24').map(({ kind }) => kind)).toEqual(['out-of-date'])
    expect(forceProblems(late, kitchenContent)).toEqual([])
  })
})

describe.each(forces.map((one) => [one.id, one] as const))('the pack %s', (_, one) => {
  it('fits the content, and the content fits with it', async () => {
    const { faults } = checkForce(one, await loadPlainContent(), { today: TODAY, soon: TODAY }, new Set())
    expect(faults).toEqual([])
  })

  it('names each of its facts with a source, an owner and a day to look at it again', () => {
    for (const department of Object.values(one.departments)) {
      expect(department.source.name).not.toBe('')
      expect(department.owner).not.toBe('')
    }
  })
})

describe('packs', () => {
  it('have ids of their own', () => {
    expect(new Set(forces.map(({ id }) => id)).size).toBe(forces.length)
  })
})
