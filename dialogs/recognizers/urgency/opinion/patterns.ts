import { z } from 'zod'
import { PATTERNS_MODULE } from './patterns-module.ts'

/** How many numbers stand for a word. */
export const WIDTH = 64
/** How many patterns of each length are looked for. */
export const PATTERNS = 96
/** Their lengths, in words. */
export const SPANS = [1, 2, 3, 4] as const
/** All patterns. */
export const UNITS = SPANS.length * PATTERNS
/** Every place of every pattern: so many products a word has. */
export const PLACES = SPANS.reduce((sum, span) => sum + span, 0) * PATTERNS
/** Of a text so many words are looked at. */
export const MOST_WORDS = 400

/** How strongly each pattern is met, and at which word its best match begins (before the first, where it stands over the edge). */
export interface Met {
  readonly units: Float32Array
  readonly starts: Int32Array
}

/** Looks for patterns in texts. What it gives is valid until the next call. */
export interface PatternFinder {
  /** Takes `PLACES` times `WIDTH` numbers, and the bias of each pattern. */
  use(patterns: Float32Array, bias: Float32Array): void
  /** Room for so many vectors, one after the other, to be filled in. */
  room(vectors: number): Float32Array
  /** Works out what all patterns make of the first so many vectors. */
  multiply(vectors: number): void
  /** Meets all patterns in a text of 1 to `MOST_WORDS` words, each named by its vector's row. */
  meet(said: ArrayLike<number>): Met
}

/** What pulls at products, and so at the vectors that they are made of and at the patterns. */
export interface Pulls {
  /** `PLACES` numbers a vector. */
  readonly products: Float32Array
  readonly vectors: Float32Array
  readonly patterns: Float32Array
}

/** Learns too. */
export interface PatternLearner extends PatternFinder {
  /** Where pulls at the products of the first so many vectors are gathered: all clear. */
  clearPulls(vectors: number): Pulls
  /** Adds up what they come to for the vectors and patterns. */
  pull(vectors: number): void
}

const BYTES = 4
const PAGE = 65_536
const isFunction = (value: unknown) => typeof value === 'function'
const numbers = (...counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0) * BYTES

/** What `patterns.wat` gives; there it says what the numbers are. */
const finder = z.object({
  memory: z.instanceof(WebAssembly.Memory),
  multiply: z.custom<(...numbers: readonly number[]) => void>(isFunction),
  meet: z.custom<(...numbers: readonly number[]) => void>(isFunction),
  pull: z.custom<(...numbers: readonly number[]) => void>(isFunction),
})

/** Where things lie in the memory, in bytes. */
const AT = {
  patterns: 0,
  bias: numbers(PLACES * WIDTH),
  units: numbers(PLACES * WIDTH, UNITS),
  starts: numbers(PLACES * WIDTH, 2 * UNITS),
  said: numbers(PLACES * WIDTH, 3 * UNITS),
  patternPulls: numbers(PLACES * WIDTH, 3 * UNITS, MOST_WORDS),
  vectors: numbers(2 * PLACES * WIDTH, 3 * UNITS, MOST_WORDS),
}
/** After the vectors lie the pulls at them, the products, and the pulls at those. */
const OF_A_VECTOR = 2 * (WIDTH + PLACES)

const compiled = new WebAssembly.Module(Buffer.from(PATTERNS_MODULE, 'base64'))

/** Makes what looks for patterns, with a memory of its own. */
export function createPatternFinder(): PatternLearner {
  const { memory, multiply, meet, pull } = finder.parse(new WebAssembly.Instance(compiled).exports)
  const grown = (room: number) => {
    const missing = AT.vectors + numbers(room * OF_A_VECTOR) - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    return viewsOf(memory.buffer, room)
  }
  let room = MOST_WORDS
  let views = grown(room)
  const products = () => AT.vectors + numbers(2 * room * WIDTH)
  return {
    use(patterns, bias) {
      views.patterns.set(patterns)
      views.bias.set(bias)
    },
    room(vectors) {
      if (vectors > room) {
        room = 2 * vectors
        views = grown(room)
      }
      return views.vectors
    },
    multiply(vectors) {
      multiply(AT.patterns, PLACES, numbers(WIDTH), AT.vectors, vectors, products())
    },
    meet(said) {
      views.said.set(said)
      let from = products()
      for (const [at, span] of SPANS.entries()) {
        const first = numbers(at * PATTERNS)
        const [bias, units, starts] = [AT.bias + first, AT.units + first, AT.starts + first]
        meet(from, numbers(PLACES), AT.said, said.length, span, numbers(PATTERNS), bias, units, starts)
        from += numbers(span * PATTERNS)
      }
      return views.met
    },
    clearPulls(vectors) {
      views.pulls.products.fill(0, 0, vectors * PLACES)
      views.pulls.vectors.fill(0, 0, vectors * WIDTH)
      views.pulls.patterns.fill(0)
      return views.pulls
    },
    pull(vectors) {
      const [atProducts, atVectors] = [products() + numbers(room * PLACES), AT.vectors + numbers(room * WIDTH)]
      pull(atProducts, PLACES, numbers(WIDTH), vectors, AT.vectors, AT.patterns, atVectors, AT.patternPulls)
    },
  }
}

function viewsOf(memory: ArrayBuffer, room: number) {
  const floats = (at: number, length: number) => new Float32Array(memory, at, length)
  return {
    patterns: floats(AT.patterns, PLACES * WIDTH),
    bias: floats(AT.bias, UNITS),
    said: new Int32Array(memory, AT.said, MOST_WORDS),
    vectors: floats(AT.vectors, room * WIDTH),
    pulls: {
      products: floats(AT.vectors + numbers(room * (2 * WIDTH + PLACES)), room * PLACES),
      vectors: floats(AT.vectors + numbers(room * WIDTH), room * WIDTH),
      patterns: floats(AT.patternPulls, PLACES * WIDTH),
    },
    met: { units: floats(AT.units, UNITS), starts: new Int32Array(memory, AT.starts, UNITS) },
  }
}
