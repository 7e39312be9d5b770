import { describe } from 'vitest'
import { openMemoryStore } from '../../../../adapters/storage/memory/open.ts'
import { describeCodes } from '../contract/codes.ts'
import { describeFiles } from '../contract/files.ts'
import { describeIntake } from '../contract/intake.ts'
import { describeLetters } from '../contract/letters.ts'
import { describeOutbox } from '../contract/outbox.ts'
import type { OpenStore } from '../contract/samples.ts'
import { describeSwitches } from '../contract/topic-switches.ts'
import { describeTurns } from '../contract/turns.ts'

const open: OpenStore = async (options) => openMemoryStore(options)

describe('the store in memory', () => {
  describeTurns(open)
  describeCodes(open)
  describeOutbox(open)
  describeLetters(open)
  describeFiles(open)
  describeIntake(open)
  describeSwitches(open)
})
