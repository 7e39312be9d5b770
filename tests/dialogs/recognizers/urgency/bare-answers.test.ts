import { describe, expect, it } from 'vitest'
import { realServices } from '../../engine/real-services.ts'
import { MONDAY_TEN } from '../../engine/talk.ts'

const services = await realServices()
const dangerOf = (text: string) => services.recognise(text, MONDAY_TEN).danger

describe('a bare answer', () => {
  it.each([
    'Siobhán O’Marra-Quick',
    'Pettigrew-Ó Súilleabháin',
    'Oluwaseun Adeyemi-Clarke',
    'Mrs Wiśniewska',
    'Mill Lane in Exampleton',
    'I do not know',
    'not a clue',
    'dw i ddim yn gwybod',
  ])('%s raises no alarm and no question about danger', (text) => {
    expect(dangerOf(text)).toMatchObject({ level: 'none', urgency: 'none' })
    expect(dangerOf(text).asks).toBeUndefined()
  })

  it.each([
    'hes here',
    'help me',
    'please help',
    'police',
    'ayudame por favor tiene un cuchillo',
  ])('is none where it is an alarm: %s', (text) => expect(dangerOf(text).urgency).toBe('emergency'))

  it.each(['knife', 'fire', 'gun'])('of one word that may be an alarm is asked about: %s', (text) => {
    expect(dangerOf(text)).toMatchObject({ urgency: 'none', asks: 'emergency' })
  })
})
