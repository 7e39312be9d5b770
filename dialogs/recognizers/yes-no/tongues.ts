const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/))

/** Yes in the languages most spoken here, in their letters and as typed in ours. Words that are also English are left out. */
const YES = set(
  `oui, ouais, si, sí, sì, ja, jawohl, tak, da, да, так, ага, haan, haanji, haan ji, han ji, ji haan, jee haan, jee han, hanji, naam, na'am, aiwa, aywa, نعم, ايوه, أيوه, اي نعم, evet, sim, ano, áno, igen, opo, 是, 是的, 对, 有, 有的, 嗯, はい, ええ, 네, 예, ہاں, جی ہاں, جی, हाँ, हां, जी हाँ, जी हां, ਹਾਂ, ਹਾਂ ਜੀ, હા, হ্যাঁ, হ্যা, জি, ஆம், haa, haye, ναι, bale, بله, آره, taip, jā, ndiyo, vâng, có, kyllä, po po, sea, tá`,
)

const NO = set(
  `nie, nein, non, nej, nei, nem, nyet, njet, niet, nu, nahi, nahin, nahi ji, ji nahi, ji nahin, nahi nahi, hayır, hayir, yok, não, nao, ochi, oxi, όχι, нет, ні, не, 没有, 没, 不, 不是, 不对, 沒有, لا, لأ, نہیں, جی نہیں, नहीं, नही, जी नहीं, ਨਹੀਂ, ਨਹੀਂ ਜੀ, ના, না, இல்லை, いいえ, 아니요, 아니, hindi po, maya, laa, نه, نخیر, không, hapana, ei, né, níl`,
)

/** "But" in those languages. */
const BUT =
  /(?:^|[\s,])(?:ale|pero|mais|aber|ama|no ale|lekin|magar|par|dar|mas|maar|но|але|لكن|لیکن|लेकिन|ਪਰ|但|但是)(?=[\s,]|$)/u
const MARKS = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const FIRST = /^(?<word>[^\s,.!;:\u3002\uff0c]+)[\s,.!;:\u3002\uff0c]+(?<rest>.+)$/su

const OTHER_LETTERS = /[^\p{Script=Latin}\p{M}']/u
const PAUSED = /^[^\s,.!;:]+\s*[,.!;:]/

/** A yes or no in another language, and whether it is all that is said. */
export function inAnotherTongue(text: string): { readonly answer: 'yes' | 'no'; readonly alone: boolean } | undefined {
  const whole = text.slice(0, 200).normalize('NFC').toLowerCase().replace(MARKS, '').replaceAll('\u2019', "'")
  if (text.trimEnd().endsWith('?')) return undefined
  if (YES.has(whole)) return { answer: 'yes', alone: true }
  if (NO.has(whole)) return { answer: 'no', alone: true }
  const { word = '', rest = '' } = FIRST.exec(whole)?.groups ?? {}
  const answer = YES.has(word) ? 'yes' : NO.has(word) ? 'no' : undefined
  if (answer === undefined || BUT.test(rest) || !(OTHER_LETTERS.test(word) || PAUSED.test(whole) || rest === word))
    return undefined
  const other = answer === 'yes' ? NO : YES
  const words = rest.split(/[\s,.!;:]+/)
  if (words.every((each) => each === word)) return { answer, alone: true }
  return words.some((each) => other.has(each)) ? undefined : { answer, alone: false }
}
