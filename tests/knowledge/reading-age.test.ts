import { describe, expect, it } from 'vitest'
import { longWordsASentence, readingAge, sentencesOf } from '../../knowledge/reading-age.ts'

describe('the reading age', () => {
  it.each([
    ['Call the police. They will help you.', 6],
    ['Tell your insurance company. Keep your receipts. Take a picture.', 10],
    ['Notwithstanding subsection (3), the constable may retain documents submitted previously.', 16],
  ])('of "%s" is %d years', (text, age) => {
    // No long word (police has six letters), then "insurance company receipts picture" in three sentences, then six in one.
    expect(readingAge(text)).toBe(age)
  })

  it('rises by one for each row of the table', () => {
    const ages = [0, 0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3, 3.7, 4.5, 5.3, 6.2, 7.2].map((rix) =>
      readingAge(`${'Go. '.repeat(9)} ${'lengthy '.repeat(Math.round(rix * 10))}.`),
    )
    expect(ages).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
  })

  it('takes a line of a list for a sentence, and leaves out marks, keys and names', () => {
    const text = 'Call **{{h.victimsupport}}** in Northern Ireland:\n\n- the colour\n- your bicycle\n\n1. Stop'
    expect(sentencesOf(text)).toEqual(['Call   in Northern Ireland:', 'the colour', 'your bicycle', 'Stop'])
    expect(longWordsASentence(text)).toBe(0.25)
  })

  it('of nothing is that of a beginner', () => {
    expect(readingAge('')).toBe(6)
  })
})
