import { phrase } from '../phrases.ts'
import { putOwn } from './put.ts'
import type { Turn } from './turn.ts'

const NO_MORE =
  /^(?:(?:no|nope|nah|ok|okay|great|that is|that's|thats|i am|i'm|im|all|it|everything|nothing|else|more|now|for|good|fine|done|thanks|thank you|thank|you|very much|so much|a lot|cheers|ta|bye|goodbye|bye bye|mate)[\s.,!]*)+$/i

/** "Is there anything else?" "No, thanks." With no report open that ends it kindly, and is no matter that is not known. */
export function endsTalk({ state: { matter, hold, put } }: Turn, text: string): boolean {
  const asked = put?.key === 'matter' && put.ask === phrase('anythingElse')
  return asked && matter === undefined && hold === undefined && text.length < 60 && NO_MORE.test(text)
}

/** Says goodbye. The open question still stands under it, so that anything may follow. */
export function endTalk(turn: Turn): Turn {
  return putOwn(turn, { key: 'matter', ask: phrase('noMore'), kind: 'long-text' })
}
