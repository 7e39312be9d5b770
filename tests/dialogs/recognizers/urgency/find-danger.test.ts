import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadModels } from '../../../../bot/recognise.ts'
import { createFindDanger, OPINION } from '../../../../dialogs/recognizers/urgency/find-danger.ts'
import { BOUNDS, FOREIGN_BOUNDS } from '../../../../dialogs/recognizers/urgency/opinion/bounds.ts'
import type { DangerLine } from '../../../../dialogs/recognizers/urgency/opinion/levels.ts'
import { networkLinesOf } from '../../../../dialogs/recognizers/urgency/opinion/network-lines.ts'
import { trainNetwork, trainOpinion } from '../../../../dialogs/recognizers/urgency/opinion/train-opinion.ts'
import { findDanger as byRules, dangerOf, lookAtEnds } from '../../../../dialogs/recognizers/urgency.ts'

const { findDanger } = await loadModels()
const WEIGHT = { none: 0, blue: 1, amber: 2, red: 3 } as const
const isLoud = (text: string) => ['emergency', 'crisis'].includes(findDanger(text).urgency)

describe('danger with the second opinion', () => {
  it.each([
    'there is a ladder against her window and a pair of legs going in',
    'my nan has not come out of the bathroom and there is water under the door and she does not answer',
    'he has run me a bath and folded my clothes and he is smiling, i cannot get out of the room',
    'two little ones are sat on the sill with their legs out, fourth floor',
    'saving up my tablets, nearly enough now, the letters are done',
    'he texted look after mum and a picture of the bridge and now his phone is off',
  ])('sees what names no danger: "%s"', (text) => expect(isLoud(text)).toBe(true))

  it.each([
    'ten lilies on my desk every friday and i never told him where i work',
    'she asks him before she takes a biscuit, at my house, she is forty',
    'the man who drives us keeps our passports and we owe him more each week',
  ])('sees that care is needed: "%s"', (text) => expect(findDanger(text).urgency).not.toBe('none'))

  it.each([
    'could you tell me if a chef may take a roll of knives on the bus',
    'we are putting on a murder mystery and someone will scream, who should we tell',
    'my back is killing me so can i post the documents',
    'the gunshots turned out to be a bird scarer, sorry to have bothered you',
    'my bike was stolen last night from outside the station',
    'i would like a copy of my statement about a fight two years ago',
    'not now',
    '',
    '?',
    '   ',
  ])('leaves calm text alone: "%s"', (text) => expect(isLoud(text)).toBe(false))

  it.each([
    ['Welsh', "mae'r fflat ar dân, mae plant i mewn", 'emergency'],
    ['Polish', 'pomocy, ma nóż', 'emergency'],
    ['Romanian', 'ajutor, are un cuțit', 'emergency'],
    ['Turkish', 'imdat, kapıyı kırıyorlar', 'emergency'],
    ['Bengali', 'বাঁচান, আগুন লেগেছে', 'emergency'],
    ['Arabic', 'النجدة معه سكين', 'emergency'],
    ['Urdu', 'bachao woh mujhe maar raha hai', 'emergency'],
    ['Punjabi', 'ਬਚਾਓ ਚਾਕੂ ਹੈ', 'emergency'],
    ['Gujarati', 'બચાવો આગ લાગી', 'emergency'],
    ['Portuguese', 'socorro ele tem uma faca', 'emergency'],
    ['Spanish', 'quiero morir', 'crisis'],
    ['Italian', 'aiuto ha un coltello', 'emergency'],
    ['French', 'au secours il a un couteau', 'emergency'],
    ['Somali', 'i caawi, gurigu wuu gubanayaa', 'emergency'],
  ])('reads the plainest alarm in %s', (_, text, urgency) => expect(findDanger(text).urgency).toBe(urgency))

  it('never lowers an alarm that a firm rule made, whatever stands around it', () => {
    const alarms = ['he has got a knife', 'someone is breaking in', 'she is not breathing', 'he is strangling her']
    fc.assert(
      fc.property(fc.constantFrom(...alarms), fc.string({ maxLength: 80 }), (alarm, around) => {
        const text = `${alarm}. ${around}`
        const firm = dangerOf(lookAtEnds(text), 'firm')
        return WEIGHT[findDanger(text).level] >= WEIGHT[firm.level]
      }),
    )
  })

  it.each(['help', 'stop', 'back', 'knife', 'drowning', 'stabbed'])('leaves one word to the rules: %s', (word) =>
    expect(findDanger(word).rules).not.toContain('second-opinion'))

  it('asks where a rule stands whose words calm people use too', () => {
    const danger = findDanger('are there gunshots on the tape you play at the haunted house')
    expect(byRules('i heard gunshots').level).toBe('red')
    expect(['none', 'blue']).toContain(danger.level)
  })

  it('names the rule and the words that made it stand', () => {
    const danger = findDanger('he has got a massive knife in my kitchen')
    expect(danger.rules).toContain('weapons.held')
    expect(danger.words['weapons.held']).toContain('knife')
    expect(danger.words['weapons.held']).not.toContain('massive')
  })

  it('says where it was the second opinion', () => {
    const danger = findDanger('there is a ladder against her window and a pair of legs going in')
    expect(danger.rules).toContain(OPINION)
  })

  it.each([
    'ж ',
    '? ',
    '救命',
    'আগুন লেগেছে ',
    '. he has a knife ',
    'a, b c d e, ',
    'and but then ',
    '\uD800',
    'lol ',
  ])('reads "%s" over and over to the end', (piece) =>
    expect(WEIGHT[findDanger(piece.repeat(4000)).level]).toBeGreaterThanOrEqual(0))

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void findDanger(text)))
  })
})

describe('danger in one sentence of many', () => {
  const before = 'I moved here in March and the flat is lovely. My landlord fixed the boiler last week. '
  const after = ' The bins go out on a Tuesday. My sister is coming for tea on Sunday.'

  it.each([
    'He has her pinned against the cooker.',
    'A man is climbing in through the skylight.',
    'There is smoke under the door and the kids are upstairs.',
  ])('is seen where no rule knows it: %s', (danger) => {
    const text = before + danger + after
    expect(byRules(text).level).toBe('none')
    expect(findDanger(text).level).toBe('red')
  })

  it('is not seen where there is none', () => {
    expect(findDanger(before + after).level).toBe('none')
  })
})

describe('the training of the second opinion', () => {
  const line = (level: DangerLine['level'], writer: string, text: string): DangerLine => ({
    text,
    level,
    writer,
  })
  const lines = ['one', 'two', 'three', 'four'].flatMap((writer, at) => [
    line('emergency', writer, `there is a man in my kitchen ${at}`),
    line('crisis', writer, `i have the tablets ready ${at}`),
    line('safeguarding', writer, `he takes my wages ${at}`),
    line('none', writer, `where is the station ${at}`),
  ])

  it('gives the same model for the same lines', () => {
    expect(JSON.stringify(trainOpinion(lines))).toBe(JSON.stringify(trainOpinion(lines)))
  })

  it('gives a model that can be used', () => {
    const model = { ...trainOpinion(lines), network: trainNetwork(networkLinesOf(lines)) }
    expect(createFindDanger(model)('where is the station').level).toBe('none')
  })

  it('has bounds in their order, and asks more of other languages', () => {
    expect([BOUNDS.sure > BOUNDS.raise, BOUNDS.raise > BOUNDS.ask]).toEqual([true, true])
    expect([FOREIGN_BOUNDS.sure > BOUNDS.sure, FOREIGN_BOUNDS.raise > BOUNDS.raise]).toEqual([true, true])
  })
})
