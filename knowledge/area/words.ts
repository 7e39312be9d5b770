import type { CrimeKind } from '../../dialogs/area.ts'
import type { Change, Compared, Comparison } from './compare.ts'
import { plainKind, titleKind } from './crime-kinds.ts'
import type { Figures, PlaceKind } from './figures.ts'
import { type Month, monthOf, monthsBetween, nameMonth, nameMonths, nameSpan } from './months.ts'

/** Figures whose newest month is older than this many months are called old: the published ones are about two months old. */
const OLD_AFTER = 4

/** Whether figures whose newest month is this one are old. */
export function isOld(newest: Month, now: number): boolean {
  return monthsBetween(newest, monthOf(now)) > OLD_AFTER
}

/** A number as people write it: "1,307". */
export function count(number: number): string {
  return number.toLocaleString('en-GB')
}

/** A day in words, in London: "21 November 2026". */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(at)
}

/** The paragraphs that tell the figures of a place: which months, the most common kinds, all of it, and what to keep in mind. */
export function figureWords(figures: Figures, comparison: Comparison, now: number): readonly string[] {
  const { top, asked, held, all, from, to, before } = comparison
  const around = figures.around?.name
  const few = [...top, ...asked].some(({ change }) => change?.kind === 'few')
  const span = `These are the crimes recorded from ${nameSpan(from, to)}.`
  const beside =
    before === undefined
      ? 'I do not have enough months to compare them with the year before.'
      : `I put them beside ${nameSpan(before.from, before.to)}.`
  return [
    `**Crime in ${figures.name}**\n\n${span} ${beside}${missingWords(comparison)}${oldWords(comparison, now)}`,
    top.length === 0
      ? 'No crime was recorded here in these months.'
      : ['The most common kinds were:', ...top.map((one) => `- ${kindLine(one, around)}`)].join('\n'),
    ...(asked.length === 0
      ? []
      : [['You asked about:', ...asked.map((one) => `- ${kindLine(one, around)}`)].join('\n')]),
    ...(top.length === 0 ? [] : [allLine(all, around)]),
    [...(few ? ['Small numbers go up and down by chance.'] : []), ...heldWords(held, figures.kind)].join(' '),
    notes(figures),
  ].filter((paragraph) => paragraph !== '')
}

/** "Theft from the person: 1,307, 43% fewer than the year before (2,293). That is 24 in every 100 crimes here, and 11 in Camden." */
function kindLine({ kind, now, before, change, share, around }: Compared, name: string | undefined): string {
  const moved = `${titleKind(kind)}: ${count(now)}${movedWords(now, change, before)}.`
  // "0 in every 100" says nothing.
  if (share === undefined || change?.kind === 'few') return moved
  const beside = around === undefined || name === undefined ? '' : `, and ${around.share} in every 100 in ${name}`
  return `${moved} That is ${share} in every 100 crimes here${beside}.`
}

function movedWords(now: number, change: Change | undefined, before: number | undefined): string {
  if (change === undefined || before === undefined) return ''
  if (change.kind === 'few') return `, and ${count(before)} the year before`
  if (change.kind === 'same') {
    return Math.abs(now - before) * 20 <= before
      ? `, about the same as the year before (${count(before)})`
      : `, and ${count(before)} the year before, which may be chance`
  }
  const { percent } = change
  return `, ${Math.abs(percent)}% ${percent < 0 ? 'fewer' : 'more'} than the year before (${count(before)})`
}

function allLine({ now, before, change, around }: Comparison['all'], name: string | undefined): string {
  const line = `All kinds together: ${count(now)}${movedWords(now, change, before)}.`
  return around === undefined || name === undefined
    ? line
    : `${line} In all of ${name} there were ${count(around)} in the same months.`
}

function missingWords({ missing }: Comparison): string {
  if (missing.length === 0) return ''
  return ` I have no figures to compare for ${nameMonths(missing)}, so ${missing.length === 1 ? 'that month is' : 'those months are'} left out of both years.`
}

function oldWords({ to }: Comparison, now: number): string {
  return isOld(to, now) ? ` The newest figures that I have are of ${nameMonth(to)}.` : ''
}

function heldWords(held: readonly CrimeKind[], place: PlaceKind): readonly string[] {
  if (held.length === 0 && place !== 'small-area' && place !== 'street' && place !== 'station') return []
  return ['I tell about violence and sexual offences for a whole ward or borough only.']
}

/** What to keep in mind, and the source with its age. */
function notes({ source }: Figures): string {
  return [
    'These are crimes that were told to the police and recorded. Some are never told.',
    ...(source.points ? ['Each one is put on or near a point in the street, never at an address.'] : []),
    ...(source.lacks === undefined ? [] : [source.lacks]),
    source.stale === true
      ? `The service does not answer now, so these are the figures that I got on ${dayOf(source.at)}.`
      : `I got them on ${dayOf(source.at)}.`,
    `Source: ${source.name}, Open Government Licence v3.0.`,
  ].join(' ')
}

/** Names of kinds in a sentence: "burglary, drugs and robbery". */
export function kindNames(kinds: readonly CrimeKind[]): string {
  const names = kinds.map(plainKind)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
