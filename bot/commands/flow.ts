import { loadContent } from '../content.ts'
import { drawFlow } from '../flow-drawing.ts'

/** `npm run flow -- ID`: prints the drawing of a flow. */
const content = await loadContent()
const id = process.argv[2] ?? ''
const flow = content.flows.get(id)
if (flow === undefined) {
  process.stderr.write(`There is no flow "${id}". There are: ${[...content.flows.keys()].join(', ')}\n`)
  process.exitCode = 1
} else process.stdout.write(`${drawFlow(flow)}\n`)
