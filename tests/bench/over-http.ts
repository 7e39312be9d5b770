import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, startChild } from './child.ts'
import { directLine } from './direct-line-talker.ts'
import { type LoadResult, sustained, turnsOnly } from './load.ts'
import { reference } from './reference-talker.ts'
import { median, percentile } from './statistics.ts'
import type { BeginTalk } from './talker.ts'

/** How long and how often is measured. */
export interface HttpPlan {
  readonly rounds: number
  /** Turns of one round. */
  readonly turns: number
  readonly sustainedMs: number
}

/** What the measuring over HTTP gives. Rates in turns a second. */
export interface HttpFigures {
  /** Ours over the reference, the smaller of the two at 16 and at 64 clients. */
  readonly httpRatio: number
  readonly httpRatio16: number
  readonly httpRatio64: number
  readonly ours16: number
  readonly ours64: number
  readonly reference16: number
  readonly reference64: number
  /** Ours with 64 clients for a longer time, new conversations and their streams inside the clock. */
  readonly turnsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly rssMb: number
}

type Side = 'ours16' | 'reference16' | 'ours64' | 'reference64'

/** Measures ours and the reference in processes of their own, in turns, with the clients in this one. */
export async function overHttp(plan: HttpPlan): Promise<HttpFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const secret = randomBytes(24).toString('hex')
  const settings = { DATA_DIR: dataDir, PORT: '0', RATE_LIMIT: 'off', LOG_LEVEL: 'error', DIRECT_LINE_SECRET: secret }
  const started: Child[] = []
  try {
    const ours = await startChild('main.js', settings)
    started.push(ours)
    const theirs = await startChild('bench-reference.js', {})
    started.push(theirs)
    const begin = directLine(ours.port, secret)
    const beginTheirs = reference(theirs.port)
    for (const side of [begin, beginTheirs]) await round(side, 16, plan.turns)
    const rates = await interleaved(begin, beginTheirs, plan)
    const long = await sustained(begin, 64, plan.sustainedMs)
    return {
      httpRatio: Math.min(rates.httpRatio16, rates.httpRatio64),
      ...rates,
      turnsPerSecond: long.turnsPerSecond,
      p50Ms: median(long.latencies),
      p99Ms: percentile(long.latencies, 0.99),
      rssMb: ours.rssMb(),
    }
  } finally {
    await Promise.all(started.map((child) => child.stop()))
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function round(begin: BeginTalk, clients: number, turns: number): Promise<LoadResult> {
  return turnsOnly(begin, clients, Math.max(1, Math.round(turns / 10 / clients)))
}

async function interleaved(ours: BeginTalk, theirs: BeginTalk, plan: HttpPlan) {
  const rates: Record<Side, number[]> = { ours16: [], reference16: [], ours64: [], reference64: [] }
  for (let count = 0; count < plan.rounds; count += 1) {
    rates.ours16.push((await round(ours, 16, plan.turns)).turnsPerSecond)
    rates.reference16.push((await round(theirs, 16, plan.turns)).turnsPerSecond)
    rates.ours64.push((await round(ours, 64, plan.turns)).turnsPerSecond)
    rates.reference64.push((await round(theirs, 64, plan.turns)).turnsPerSecond)
  }
  const middle = {
    ours16: median(rates.ours16),
    reference16: median(rates.reference16),
    ours64: median(rates.ours64),
    reference64: median(rates.reference64),
  }
  return {
    ...middle,
    httpRatio16: middle.ours16 / middle.reference16,
    httpRatio64: middle.ours64 / middle.reference64,
  }
}
