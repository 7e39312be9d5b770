import type { AnswerType, AnswerValue } from '../answer-type.ts'
import { readField } from '../fields/field-kinds.ts'
import type { StoryEntity } from '../flow.ts'
import type { StoryFacts } from './story-facts.ts'

/** What a story tells of the teller: name, home, birth, and how to reach them. */
export function ownValue(entity: StoryEntity, answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  switch (entity) {
    case 'own-name':
      return facts.name()?.last === undefined ? undefined : 'named'
    case 'own-title':
      return facts.name()?.title
    case 'own-first':
      return facts.name()?.first
    case 'own-last':
      return facts.name()?.last
    case 'own-phone':
      return ownPhone(facts)
    case 'own-email':
      return facts.email()?.value
    case 'own-home':
      return homeValue(answer, facts)
    case 'own-postcode':
      return facts.postcode()
    case 'own-birth':
      return facts.birth()
    case 'own-way':
      return wayToReach(facts)
    default:
      return undefined
  }
}

/** Where a phone is gone, "my number is" may be the number of that phone. */
function ownPhone(facts: StoryFacts): string | undefined {
  const phone = facts.phone()
  const gone = phone?.by === 'mine' && facts.things().some(({ kind }) => kind === 'phone')
  return gone ? undefined : phone?.value
}

function homeValue(answer: AnswerType, facts: StoryFacts): AnswerValue | undefined {
  const home = facts.home()
  const reading = home === undefined ? undefined : readField(home.text.replace(/\s+/g, ' '), answer, { now: facts.now })
  return reading?.ok === true ? reading.value : undefined
}

/** The way to reach someone who gave one; of two, the one that they said to use, or both. */
function wayToReach(facts: StoryFacts): AnswerValue | undefined {
  const phone = ownPhone(facts) === undefined ? undefined : facts.phone()
  const email = facts.email()
  const byPhone = phone?.text === true ? 'text' : 'phone'
  if (phone === undefined) return email === undefined ? undefined : ['email']
  if (email === undefined) return [byPhone]
  const said = [...(phone.by === 'contact' ? [byPhone] : []), ...(email.by === 'contact' ? ['email'] : [])]
  return said.length === 0 ? [byPhone, 'email'] : said
}
