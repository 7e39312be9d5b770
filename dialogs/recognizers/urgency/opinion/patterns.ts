import { z } from 'zod'
import { PATTERNS_MODULE } from './patterns-module.ts'

/** How many numbers stand for a word. The modules of WebAssembly are written for so many. */
export const WIDTH = 64
/** How many patterns of each length are looked for. */
export const PATTERNS = 96
/** Their lengths, in words: one after the other from 1 on. */
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
  /** Works out what all patterns make of the vectors from one row to before another. */
  multiply(from: number, to: number): void
  /** Meets all patterns in a text of 1 to `MOST_WORDS` words, each named by its vector's row. */
  meet(said: ArrayLike<number>): Met
}

const BYTES = 4
const PAGE = 65_536
const isFunction = (value: unknown) => typeof value === 'function'
/** How many bytes so many numbers take. */
export const bytesOf = (...counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0) * BYTES

/** What `patterns.wat` gives; there it says what the numbers are. */
const patternModule = z.object({
  memory: z.instanceof(WebAssembly.Memory),
  multiply: z.custom<(...numbers: readonly number[]) => void>(isFunction),
  meet: z.custom<(...numbers: readonly number[]) => void>(isFunction),
})

const compiled = new WebAssembly.Module(Buffer.from(PATTERNS_MODULE, 'base64'))

/** Sets up the module with a memory of its own, of at least so many bytes. `given` is all that another module can take from it. */
export function startPatterns(bytes: number): z.infer<typeof patternModule> & { readonly given: object } {
  const given = new WebAssembly.Instance(compiled).exports
  const module = patternModule.parse(given)
  growTo(module.memory, bytes)
  return { ...module, given }
}

function growTo(memory: InstanceType<typeof WebAssembly.Memory>, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
}

/** Where things lie in the memory, in bytes: after the vectors come the products. */
const AT = {
  patterns: 0,
  bias: bytesOf(PLACES * WIDTH),
  units: bytesOf(PLACES * WIDTH, UNITS),
  starts: bytesOf(PLACES * WIDTH, 2 * UNITS),
  said: bytesOf(PLACES * WIDTH, 3 * UNITS),
  vectors: bytesOf(PLACES * WIDTH, 3 * UNITS, MOST_WORDS),
}

const neededFor = (room: number) => AT.vectors + bytesOf(room * (WIDTH + PLACES))

/** Makes what looks for patterns, with a memory of its own. */
export function createPatternFinder(): PatternFinder {
  let room = MOST_WORDS
  const { memory, multiply, meet } = startPatterns(neededFor(room))
  let views = viewsOf(memory.buffer, room)
  const products = () => AT.vectors + bytesOf(room * WIDTH)
  return {
    use(patterns, bias) {
      views.patterns.set(patterns)
      views.bias.set(bias)
    },
    room(vectors) {
      if (vectors > room) {
        room = vectors
        growTo(memory, neededFor(room))
        views = viewsOf(memory.buffer, room)
      }
      return views.vectors
    },
    multiply(from, to) {
      const [vectors, into] = [AT.vectors + bytesOf(from * WIDTH), products() + bytesOf(from * PLACES)]
      multiply(AT.patterns, PLACES, vectors, to - from, into, bytesOf(PLACES))
    },
    meet(said) {
      views.said.set(said)
      let from = products()
      for (const [at, span] of SPANS.entries()) {
        const first = bytesOf(at * PATTERNS)
        const [bias, units, starts] = [AT.bias + first, AT.units + first, AT.starts + first]
        meet(from, bytesOf(PLACES), AT.said, said.length, span, bytesOf(PATTERNS), bias, units, starts)
        from += bytesOf(span * PATTERNS)
      }
      return views.met
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
    met: { units: floats(AT.units, UNITS), starts: new Int32Array(memory, AT.starts, UNITS) },
  }
}
