import { compile as compilePhrase, type Pattern } from '../phrases/pattern.ts'
import { SPELLINGS } from './spelling.ts'

/** Compiles a phrase of a danger rule, in the spelling of `tokens.ts`. */
export function compile(source: string): Pattern {
  return compilePhrase(source, SPELLINGS)
}
