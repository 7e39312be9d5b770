import type { Danger } from '../../recognition.ts'
import { dangerOf, LOOKED_AT, lookAtEnds } from '../urgency.ts'
import { weigh } from './look.ts'
import { alarmOf, createJudge, type Judgement } from './opinion/opinion.ts'
import type { Bounds, OpinionModel } from './opinion/opinion-model.ts'
import { CARE } from './rule.ts'

/** Looks for danger in a message. Of a long text both ends are looked at. Linear in the text; never throws. */
export type FindDanger = (text: string) => Danger

const OPINION = 'second-opinion'

/**
 * Rules first, then the trained second opinion: it raises the level where it is sure, asks once where it is not, and never
 * lowers an alarm that a rule made.
 */
export function createFindDanger(model: OpinionModel): FindDanger {
  const judge = createJudge(model)
  return (text) => {
    const looked = lookAtEnds(text)
    const ends = looked.length === 1 ? [text] : [text.slice(0, LOOKED_AT), text.slice(-LOOKED_AT)]
    const judged = looked.map((one, at) => judge(one, ends[at] ?? ''))
    const worst = judged.reduce((bad, one) => (alarmOf(one) > alarmOf(bad) ? one : bad))
    const firm = dangerOf(looked, true)
    return raised(firm, dangerOf(looked), worst, model.bounds)
  }
}

/** What the bot acts on. `all` counts the loose rules in. */
function raised(firm: Danger, all: Danger, judgement: Judgement, bounds: Bounds): Danger {
  const alarm = alarmOf(judgement)
  const urgency = (judgement[1] ?? 0) > (judgement[0] ?? 0) ? 'crisis' : 'emergency'
  const held = weigh(all) > weigh(firm) && isAlarm(all) && alarm >= bounds.agree ? all : firm
  if (alarm >= bounds.raise) {
    const level = alarm >= bounds.sure ? 'red' : 'amber'
    const opinion = { urgency: isAlarm(held) ? held.urgency : urgency, level } as const
    return weigh(opinion) > weigh(held) ? { ...held, ...opinion, rules: [...held.rules, OPINION] } : held
  }
  if (isAlarm(held)) return held
  const asks = alarm >= bounds.ask || isAlarm(all) ? { asks: isAlarm(all) ? alarmKind(all) : urgency } : {}
  const caring = 1 - (judgement[3] ?? 0) >= bounds.care
  if (held.level === 'none' && caring) return { ...held, ...CARE, rules: [...held.rules, OPINION], ...asks }
  return { ...held, ...asks }
}

function isAlarm({ level }: Pick<Danger, 'level'>): boolean {
  return level === 'red' || level === 'amber'
}

function alarmKind({ urgency }: Danger): 'emergency' | 'crisis' {
  return urgency === 'crisis' ? 'crisis' : 'emergency'
}
