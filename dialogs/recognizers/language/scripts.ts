/** Languages that are told by their letters. */
export type ScriptLanguage =
  | 'bn'
  | 'pa'
  | 'gu'
  | 'ta'
  | 'hi'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'el'
  | 'he'
  | 'am'
  | 'th'
  | 'ru'
  | 'uk'
  | 'bg'
  | 'ar'
  | 'ur'
  | 'fa'

const SCRIPTS: readonly (readonly [RegExp, (text: string) => ScriptLanguage])[] = [
  [/\p{Script=Bengali}/gu, () => 'bn'],
  [/\p{Script=Gurmukhi}/gu, () => 'pa'],
  [/\p{Script=Gujarati}/gu, () => 'gu'],
  [/\p{Script=Tamil}/gu, () => 'ta'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, () => 'ja'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Han}/gu, () => 'zh'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Ethiopic}/gu, () => 'am'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, arabic],
]

/** Fewer letters than this may be a name or a sign. */
const FEWEST = 4

/** The language of a message most of whose letters are in a script of their own. */
export function byScript(text: string): ScriptLanguage | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  for (const [script, language] of SCRIPTS) {
    const found = text.match(script)?.length ?? 0
    const few = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(text) ? 2 : FEWEST
    if (found >= few && found > latin) return language(text)
  }
  return undefined
}

function cyrillic(text: string): ScriptLanguage {
  if (/[іїєґ]|(?<!\p{L})(?:мене|мені|вкрали|допоможіть|потрібна)(?!\p{L})/u.test(text)) return 'uk'
  if (/[ыэё]/u.test(text)) return 'ru'
  return /ъ[а-я]?[^ъаеёиоуыэюя\s]|ът|(?<!\p{L})(?:съм|се|ми|от|ме|ли|беше|има|няма|моля|моето|моят|моя|колело|откраднаха|полиция)(?!\p{L})/u.test(
    text,
  ) && !/(?<!\p{L})(?:меня|мне|что|не|у|мой|украли|помогите)(?!\p{L})/u.test(text)
    ? 'bg'
    : 'ru'
}

/** Urdu by its own letters; Persian by those that Arabic lacks; else Arabic. */
function arabic(text: string): ScriptLanguage {
  if (/[ٹڈڑںےۓھہ]/u.test(text)) return 'ur'
  return /[پچژگیک]/u.test(text) ? 'fa' : 'ar'
}
