import type { Entity } from '../../recognition.ts'

/** What sums of money in a story are of: what a thing is worth, what mending it costs. In pounds as "1250.50". */
export interface ToldSums {
  readonly worth?: string
  readonly repair?: string
}

const REPAIR =
  /\b(?:repairs?|fix(?:ed)?|mend(?:ed)?|replac\w+|put (?:it )?right|damage|quoted?|garage|estimate|respray|new (?:window|door|fence|panel|glass|lock|tyres?)|bodyshop|body shop|glazier|sort (?:it )?out|clean(?:ed|ing)?|labour)\b/i
const WORTH = /\b(?:worth|value[d]?|cost|costs|paid|bought|price|retails?|new|sell|second hand|brand new)\b/i
const ASIDE =
  /\b(?:excess|reward|fine[ds]?|rent|deposit|insurance|premium|wages|phoned|call-?out|ticket|taxi|fare|parking|off (?:him|her|me)|borrow\w*|owe[ds]?|lent|loan)\b/i

/** Tells the sums of a story apart by the words of their clause. One that is of nothing named is left out where there are several. */
export function toldSums(text: string, entities: readonly Entity[]): ToldSums {
  const sums = entities.flatMap((entity) =>
    entity.kind === 'money' ? [{ value: entity.value, of: whatOf(text, entity) }] : [],
  )
  const worth = one(sums.filter(({ of }) => of === 'worth').map(({ value }) => value))
  const repair = one(sums.filter(({ of }) => of === 'repair').map(({ value }) => value))
  const [alone] = sums
  const single = sums.length === 1 && alone?.of === 'open' ? { worth: alone.value } : {}
  return { ...single, ...(worth === undefined ? {} : { worth }), ...(repair === undefined ? {} : { repair }) }
}

function whatOf(text: string, { start, end }: Entity): 'worth' | 'repair' | 'aside' | 'open' {
  const before = text.slice(Math.max(0, start - 60), start).replace(/^[\s\S]*[.!?\n;]/, '')
  const after = text.slice(end, end + 40).replace(/[.!?\n;][\s\S]*$/, '')
  const [near, far] = [before.slice(-28) + after.slice(0, 24), `${before} ${after}`]
  if (ASIDE.test(near)) return 'aside'
  if (REPAIR.test(far)) return 'repair'
  return WORTH.test(far) ? 'worth' : 'open'
}

function one(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}
