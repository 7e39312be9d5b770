import { describe, expect, it } from 'vitest'
import { commonWords, shapeRuns } from '../../../../../dialogs/recognizers/urgency/opinion/shapes.ts'

describe('the shape of a text', () => {
  const common = new Set(['he', 'is', 'was', 'the'])
  const shape = (text: string) => {
    const runs: string[] = []
    shapeRuns(text.split(' '), common, (parts) => runs.push(parts.join('')))
    return runs
  }

  it('is the same for other words that end the same, and another where the time is another', () => {
    expect(shape('he is climbing the drainpipe')).toEqual(shape('he is sawing the lock'))
    expect(shape('he was climbing the drainpipe')).not.toEqual(shape('he is climbing the drainpipe'))
    expect(shape('he is climbing')).toContain('fhe is ING')
  })

  it('tells figures, ends and beginnings, and gives what comes twice twice', () => {
    expect(shape('he 12')).toEqual(['f< he', 'fhe #', 'f< he #', 'f# >', 'fhe # >'])
    expect(shape('he he he').filter((run) => run === 'fhe he')).toHaveLength(2)
    expect(shape('')).toEqual(['f< -', 'f- >', 'f< - >'])
  })

  it('keeps the most common words, the first of the alphabet where two are as common', () => {
    expect(commonWords([['b', 'a'], ['b'], ['c', 'a']])).toEqual(['a', 'b', 'c'])
  })
})
