import type { Account } from './account.ts'
import { toldIn } from './tells.ts'

const MEN =
  'dad|father|husband|hubby|son|brother|boyfriend|grandad|grandfather|uncle|nephew|grandson|stepson|lad|boy|father_in_law|brother_in_law|stepdad'
const WOMEN =
  'mum|mother|mam|wife|daughter|sister|girlfriend|nan|gran|grandma|grandmother|aunt|auntie|niece|granddaughter|stepdaughter|girl|fiancee|missus|mother_in_law|sister_in_law|stepmum'

const phrasesFor = (kin: string): readonly string[] => [
  `my|our ..2 ${kin} ..12 missing|gone|not|never|left|walked|went|disappeared|vanished|run_away|ran_away|wandered`,
  `missing|lost|find|looking_for|worried_about ..4 my|our ..2 ${kin}`,
]
const MEN_MISSING = phrasesFor(MEN)
const WOMEN_MISSING = phrasesFor(WOMEN)
const AGE =
  /\b(?:aged?|(?:he|she)(?:['’]?s| is| was)|who(?:['’]s| is)?)\s+(?:only |just |about )?(\d{1,3})(?!\d|\s?(?:[:.]\d|ft|foot|feet|stone|cm|miles?|minutes?|mins?|hours?|days?|weeks?|months?))(?:\s?years?(?: old)?)?|\b(\d{1,3})[\s-](?:years?|yrs?|year)[\s-]old\b/gi
const OLDEST = 110

/** Whether the relative that a story is about is male or female; undefined where it tells of none, or of both. */
export function kinSex(account: Account): 'male' | 'female' | undefined {
  const man = toldIn(account, MEN_MISSING).length > 0
  const woman = toldIn(account, WOMEN_MISSING).length > 0
  return man === woman ? undefined : man ? 'male' : 'female'
}

/** The one age that is told of someone other than the teller. */
export function kinAge(text: string): number | undefined {
  const ages = new Set(
    [...text.slice(0, 4000).matchAll(AGE)]
      .map((match) => Number(match[1] ?? match[2]))
      .filter((age) => age > 0 && age <= OLDEST),
  )
  return ages.size === 1 ? [...ages][0] : undefined
}
