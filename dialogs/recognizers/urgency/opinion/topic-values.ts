import type { Vector } from '../../intent/features.ts'

/** How likely each topic is that a text may be about. Empty where nothing is known of topics. */
export type TopicShares = ArrayLike<number>

/** Tells what a text may be about. */
export type TopicsOf = (text: string) => TopicShares

/** How much a topic that is certain weighs beside a text's signs, whose vector has length 1. Measured out of fold. */
const WEIGHT = 0.6
/** Topics less likely than this say nothing. */
const LEAST = 0.02

/**
 * A vector with what the text may be about, as numbers from `first` on. The topics are learned from many more lines than
 * danger is, so that they know words which no danger line has.
 */
export function withTopics({ indices, values }: Vector, topics: TopicShares, first: number): Vector {
  const more = { indices: [...indices], values: [...values] }
  for (let topic = 0; topic < topics.length; topic += 1) {
    const share = topics[topic] ?? 0
    if (share <= LEAST) continue
    more.indices.push(first + topic)
    more.values.push(WEIGHT * share)
  }
  return more
}
