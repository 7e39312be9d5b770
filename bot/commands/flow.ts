import { writeFileSync } from 'node:fs'
import { loadContent } from '../content.ts'
import { drawFlow } from '../flow-drawing.ts'
import { flowsPage } from '../flows-page.ts'

/** `npm run flow -- ID`: prints the drawing of a flow. `npm run flow -- all [FILE]`: writes one page with every flow. */
const content = await loadContent()
const [id = '', file = 'flows.html'] = process.argv.slice(2)
const flow = content.flows.get(id)
if (id === 'all') {
  writeFileSync(file, flowsPage(content))
  process.stdout.write(`${content.flows.size} flows are in ${file}. Open it in a browser.\n`)
} else if (flow === undefined) {
  process.stderr.write(
    `There is no flow "${id}". Say "all" for one page with every flow. There are: ${[...content.flows.keys()].join(', ')}\n`,
  )
  process.exitCode = 1
} else process.stdout.write(`${drawFlow(flow)}\n`)
