import { describe, expect, it } from 'vitest'
import { sameSkeleton, skeleton } from '../../../../dialogs/recognizers/intent/skeleton.ts'
import { utteranceFaults } from '../../../evaluate/utterance-faults.ts'

const alike = (a: string, b: string) => sameSkeleton(skeleton(a), skeleton(b))

describe('two lines share a skeleton', () => {
  it.each([
    ['my red bike was stolen from Holborn last night', 'my blue bike was stolen from Camden on Tuesday'],
    [
      'there are 3 lads smoking weed in the stairwell of Ashby House',
      'there are 12 lads smoking weed in the stairwell at Mill Court',
    ],
    ['how do I report a pothole', 'how can we report potholes'],
    ['a man spat at me on the bus this morning', 'A man spat at me on the bus yesterday'],
  ])('where only names, numbers and small words differ: %s / %s', (a, b) => expect(alike(a, b)).toBe(true))

  it.each([
    ['my bike was stolen from the station', 'someone cut the lock and rode off on my bike'],
    ['lost my keys', 'lost my phone'],
    ['the music next door never stops', 'the drilling next door starts at six'],
    ['what is it', 'who are you'],
  ])('but not where each tells something of its own: %s / %s', (a, b) => expect(alike(a, b)).toBe(false))
})

describe('a training line is refused', () => {
  const of = (topics: Readonly<Record<string, readonly string[]>>, tested: readonly string[] = []) =>
    utteranceFaults(
      Object.entries(topics).map(([id, lines]) => ({ id, lines })),
      tested,
    ).map(({ id, line }) => `${id}: ${line}`)

  it('where another topic has the same words', () => {
    expect(of({ noise: ['Too loud!'], theft: ['too loud', 'my bag went'] })).toEqual(['theft: too loud'])
  })

  it('where its topic has the line with other names', () => {
    expect(of({ noise: ['they smashed bollards in Ash', 'they smashed bollards in Elm'] })).toHaveLength(1)
  })

  it('where a test holds it, or it with other names', () => {
    const tested = ['my cousin sold her scooter to a bloke in Leeds', 'weed next door']
    expect(of({ drugs: ['Weed next door', 'weed next door again mate'] }, tested)).toEqual(['drugs: Weed next door'])
    expect(of({ fraud: ['my cousin sold her scooter to a bloke in Hull'] }, tested)).toHaveLength(1)
  })
})
