import { Listeners, warn } from '../listeners.ts'
import { DEFAULT_PERIODS } from '../periods.ts'
import type { Storage, StorageOptions } from '../storage.ts'
import { MemoryCodes } from './codes.ts'
import { MemoryIntake } from './intake.ts'
import { MemoryLetters } from './letters.ts'
import { MemoryOutbox } from './outbox.ts'
import { MemorySwitches } from './topic-switches.ts'
import { MemoryTurns } from './turns.ts'
import { MemoryVault } from './vault.ts'
import type { World } from './world.ts'

/** A store in memory, for tests and for trying things: it behaves as the others do, and is gone when the process ends. */
export function openMemoryStore(options: StorageOptions): Storage {
  const world: World = {
    options,
    periods: { ...DEFAULT_PERIODS, ...options.periods },
    listeners: new Listeners(options.report ?? warn),
    conversations: new Map(),
    submissions: new Map(),
    letters: new Map(),
    drafts: new Map(),
    files: new Map(),
    audit: [],
    intake: new Map(),
  }
  return {
    turns: new MemoryTurns(world),
    codes: new MemoryCodes(world),
    outbox: new MemoryOutbox(world),
    letters: new MemoryLetters(world),
    files: new MemoryVault(world),
    intake: new MemoryIntake(world),
    switches: new MemorySwitches(world),
  }
}
