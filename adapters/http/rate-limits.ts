import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AssistantError } from '../../dialogs/errors.ts'

/** How much is taken in a minute. Messages, uploads and copies count in one conversation, conversations and tokens from one address. */
export interface RateSettings {
  readonly messages: number
  readonly conversations: number
  readonly tokens: number
  readonly uploads: number
  readonly copies: number
  /** Requests in work at once in the whole process. */
  readonly work: number
}

/** High enough that one call centre behind one address is not stopped. */
export const RATE_DEFAULTS: RateSettings = {
  messages: 120,
  conversations: 120,
  tokens: 240,
  uploads: 30,
  copies: 30,
  work: 1_000,
}

/** The limits for `RATE_LIMIT` messages and conversations a minute. A conversation needs a token first, so those never stop it. */
export function rateSettings(perMinute: number): RateSettings {
  const tokens = Math.max(RATE_DEFAULTS.tokens, 2 * perMinute)
  return { ...RATE_DEFAULTS, messages: perMinute, conversations: perMinute, tokens }
}

const WORDS = {
  messages: 'You are sending messages very quickly. This one was not taken.',
  conversations: 'Too many chats were started from your network. This one was not started.',
  tokens: 'Too many requests came from your network. This one was not taken.',
  uploads: 'You are sending files very quickly. This one was not taken.',
  copies: 'You are asking for copies very quickly. This one was not given.',
  work: 'The service is very busy. This was not taken.',
}

/** What can be used up. */
export type LimitName = keyof RateSettings

/** The limits on rate. With `off` everything passes. */
export interface RateLimits {
  readonly work: number
  /** Counts one use. Rejects with RATE_LIMITED, its `retryAfter` in seconds, where there are none left. */
  use(limit: Exclude<LimitName, 'work'>, key: string): Promise<void>
}

/** The words of a refusal for rate. Every one carries the 999 line. */
export function rateLimited(limit: LimitName, retryAfter: number): AssistantError {
  const seconds = Math.max(1, Math.ceil(retryAfter))
  return new AssistantError(
    'RATE_LIMITED',
    `${WORDS[limit]} Wait ${seconds} second${seconds === 1 ? '' : 's'} and try again. If anyone is in danger, call 999 now. Do not wait.`,
    { status: 429, retryAfter: seconds },
  )
}

/** Limits kept in this process's memory. `refused` hears of every refusal. */
export function rateLimits(settings: RateSettings | 'off', refused: (limit: LimitName) => void = () => {}): RateLimits {
  if (settings === 'off') return { work: Number.POSITIVE_INFINITY, use: async () => {} }
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 })
  const limiters = {
    messages: limiter(settings.messages),
    conversations: limiter(settings.conversations),
    tokens: limiter(settings.tokens),
    uploads: limiter(settings.uploads),
    copies: limiter(settings.copies),
  }
  return {
    work: settings.work,
    async use(limit, key) {
      try {
        await limiters[limit].consume(key)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        refused(limit)
        throw rateLimited(limit, refusal.msBeforeNext / 1000)
      }
    },
  }
}
