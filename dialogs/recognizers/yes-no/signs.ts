const START = '^[\\s\\p{P}]*'
const NOD = new RegExp(
  `${START}(?:(?:\u{1F44D}|\u2705|\u2714|\u{1F44C}|\u{1F197}|\u2611|\u{1F4AF}|\u{1F64B})[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D\u2640\u2642]*)+`,
  'u',
)
const SHAKE = new RegExp(
  `${START}(?:(?:\u{1F44E}|\u274C|\u2716|\u{1F645}|\u{1F6AB}|\u26D4)[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D\u2640\u2642]*)+`,
  'u',
)

/** Faces and hands that make it doubtful that what they stand beside is meant. */
const DOUBT =
  /[\u{1F644}\u{1F612}\u{1F60F}\u{1F643}\u{1F62D}\u{1F622}\u{1F625}\u{1F630}\u{1F628}\u{1F631}\u{1F616}\u{1F62C}\u{1F972}\u{1F928}\u{1F914}\u{1F937}\u{1F61E}\u{1F61F}\u{1F910}\u{1F92B}]/u

const TELLING: readonly { readonly asks: RegExp; readonly signs: RegExp }[] = [
  { asks: /\b(?:hurt|injur|bleed|ambulance|medical)/, signs: /[\u{1FA78}\u{1F915}\u{1F691}\u{1FA79}\u{1F198}]/u },
  { asks: /\b(?:weapons?|armed|knife|knives|guns?)\b/, signs: /[\u{1F52A}\u{1F5E1}\u{1F52B}\u{1FA93}\u{1F528}]/u },
  {
    asks: /\b(?:afraid|scared|frightened|danger|worried)\b/,
    signs: /[\u{1F631}\u{1F628}\u{1F630}\u{1F198}\u{1F62D}]/u,
  },
]

/** The text with the sign that it begins with put in words: a thumb up is "yes". */
export function signsInWords(text: string): string {
  const word = NOD.test(text) ? 'yes' : SHAKE.test(text) ? 'no' : undefined
  return word === undefined ? text : `${word}, ${text.replace(word === 'yes' ? NOD : SHAKE, '')}`
}

/** Whether a face beside the words makes them doubtful. */
export const looksDoubtful = (text: string): boolean =>
  DOUBT.test(text) || /\b(?:lol|lmao|haha)\b|\.\.\s*\S|\u2026\s*\S/i.test(text)

/** What signs alone tell of danger: a drop of blood to whether anyone is hurt. */
export function toldBySigns(text: string, question: string): 'yes' | undefined {
  if (/[\p{L}\p{N}]/u.test(text)) return undefined
  return TELLING.some(({ asks, signs }) => asks.test(question) && signs.test(text)) ? 'yes' : undefined
}
