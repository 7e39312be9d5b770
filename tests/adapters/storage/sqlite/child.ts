import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../../../adapters/storage/sqlite/open.ts'
import { conversation, submissionOf, turnOn } from '../contract/samples.ts'

/**
 * Runs as a process of its own: opens the store in the directory given, says `open`, and then commits turns in 8
 * conversations at once for ever, saying `<conversation> <version>` after each that was acknowledged. Says the error's
 * code and ends where it cannot open.
 */
const [, , dataDir = '', started = '0'] = process.argv
const say = (line: string) => writeSync(1, `${line}\n`)

async function talk(name: string): Promise<void> {
  const key = conversation(name)
  const clock = { now: () => Number(started) }
  const opened = await store.turns.open(key, undefined)
  if (opened.kind !== 'open') throw new Error(opened.kind)
  for (let version = opened.version; ; version++) {
    const letters = 'ABCDEFGHJK'
    const number = [...String(version).padStart(7, '0')].map((digit) => letters[Number(digit)]).join('')
    const reference = `${name}${number.slice(0, 3)}-${number.slice(3)}-22`
    const submissions = version % 3 === 2 ? [submissionOf(reference)] : []
    const turn = turnOn(key, version, { submissions, expiresAt: clock.now() + 1e9, now: clock.now() })
    if ((await store.turns.commit(turn)) !== 'committed') throw new Error('conflict')
    say(`${name} ${version + 1}`)
  }
}

const store = await openSqliteStore({
  dataDir,
  dataKeys: [Buffer.alloc(32, 1)],
  clock: { now: () => Number(started) },
}).catch((error: unknown) => {
  say(error instanceof Error && 'code' in error ? String(error.code) : String(error))
  process.exit(3)
})
say('open')
await Promise.all(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(talk))
