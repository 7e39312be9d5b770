import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCode, showCode } from '../../../dialogs/code.ts'
import { languageOf } from '../../../dialogs/recognizers/language.ts'
import { makeReference } from '../../../dialogs/reference.ts'

const folder = fileURLToPath(new URL('../../../dialogs/recognizers/utterances', import.meta.url))

/** Lines of our own that are in another language by intent: they ask for it. */
const MEANT = new Set([
  'A allaf i siarad Cymraeg gyda chi?',
  'hoffwn i siarad Cymraeg gyda rhywun',
  'siarad cymraeg',
  'bonjour comment allez vous',
])

const utterances = readdirSync(folder)
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '' && !line.startsWith('#') && !MEANT.has(line))

const SAID: readonly (readonly [string, string])[] = [
  ['pl', 'Ukradli mi rower spod stacji wczoraj'],
  ['ro', 'mi-au furat bicicleta aseară'],
  ['es', 'me robaron la bicicleta anoche'],
  ['pt', 'roubaram a minha bicicleta ontem'],
  ['fr', 'on m’a volé mon vélo hier soir'],
  ['it', 'mi hanno rubato la bici ieri sera'],
  ['tr', 'bisikletim çalındı lütfen yardım'],
  ['bn', 'আমার সাইকেল চুরি হয়েছে'],
  ['gu', 'મારી સાઇકલ ચોરાઈ ગઈ'],
  ['pa', 'ਮੇਰਾ ਸਾਈਕਲ ਚੋਰੀ ਹੋ ਗਿਆ'],
  ['ar', 'سرقت دراجتي أمس'],
  ['ur', 'میری سائیکل چوری ہو گئی ہے'],
  ['fa', 'دوچرخه من دزدیده شد کمک'],
  ['ta', 'என் சைக்கிள் திருடப்பட்டது'],
  ['lt', 'pavogė mano dviratį vakar'],
  ['so', 'baaskiilkaygii waa la xaday shalay'],
  ['sq', 'vodhën biçikletën time dje'],
  ['ru', 'у меня украли велосипед'],
  ['uk', 'у мене вкрали велосипед'],
  ['bg', 'откраднаха ми колелото снощи'],
  ['el', 'μου έκλεψαν το ποδήλατο'],
  ['zh', '我的自行车被偷了'],
  ['hi', 'मेरी साइकिल चोरी हो गई'],
  ['de', 'mein Fahrrad wurde gestohlen'],
  ['hu', 'ellopták a biciklimet tegnap'],
  ['cy', 'Cafodd fy meic ei ddwyn neithiwr'],
  ['cy', 'mae rhywun yn y ty'],
  ['cy', 'dw i wedi colli fy ffôn'],
]

describe('the language of a message', () => {
  it.each(SAID)('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
    expect(languageOf(text.toUpperCase())).toBe(language)
  })

  it('is never another one for what English speakers write, in all our own lines', () => {
    const taken = utterances.filter((line) => !['en', undefined].includes(languageOf(line)))
    expect(utterances.length).toBeGreaterThan(5000)
    expect(taken).toEqual([])
  })

  it('is not another one for an English message with one foreign word or name in it', () => {
    const names = [
      'Jean de la Cour',
      'Maria da Silva',
      'Łukasz Żak',
      'প্রিয়া',
      'Мария',
      '李伟',
      'محمد',
      'Siân o Gaerdydd',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...utterances), fc.constantFrom(...names), (line, name) => {
        const words = line.split(' ')
        fc.pre(words.length >= 5)
        return ['en', undefined].includes(languageOf(`${line} ${name}`))
      }),
    )
  })

  it.each([
    'Jean de la Cour',
    'Maria da Silva',
    'Rue de la Paix',
    'José',
    'Łukasz',

    'x',
    '',
    '123',
    '👍',
  ])('is not known from %j alone', (text) => {
    expect(languageOf(text)).toBeUndefined()
  })

  it('is told of any text at all, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        languageOf(text)
      }),
    )
  })
})

describe('a code or a reference', () => {
  it.each(['YN48-Y3BB-R4', 'YN48-Y3BB-RB', 'yn48 y3bb r4', 'DE22-LA45-K9'])('is in no language: %s', (text) =>
    expect(languageOf(text)).toBeUndefined())

  it('is in none, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(255)), (bytes) => {
        const random = (count: number) => Uint8Array.from([...bytes.take(count)])
        expect(languageOf(makeReference(random))).toBeUndefined()
        expect(languageOf(showCode(makeCode('report', random)))).toBeUndefined()
      }),
      { numRuns: 3_000 },
    )
  })
})
