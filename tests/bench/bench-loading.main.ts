import { createRecognise, loadModels } from '../../bot/recognise.ts'

/**
 * Loads the models as the start does, in a process that has done nothing else, and reads one message. Prints milliseconds and
 * the megabytes that they add, after a collection. Wants `--expose-gc`.
 */
const collect = () => globalThis.gc?.()

collect()
const before = process.memoryUsage()
const busy = process.cpuUsage()
const started = performance.now()
const recognise = createRecognise(await loadModels())
const loadMs = performance.now() - started
const { user, system } = process.cpuUsage(busy)
const { danger, matches, entities } = recognise('my bike was nicked from outside the station last night', Date.now())
const peak = process.memoryUsage()
collect()
const after = process.memoryUsage()

const heldMb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6
const residentMb = (Math.max(peak.rss, after.rss) - before.rss) / 1e6
process.stdout.write(
  `${JSON.stringify({ loadMs, loadProcessorMs: (user + system) / 1_000, heldMb, residentMb, read: [danger.level, matches.length, entities.length] })}\n`,
)
