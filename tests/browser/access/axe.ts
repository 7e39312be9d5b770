import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'
import { z } from 'zod'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const found = z.object({
  passes: z.number(),
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.string()) })),
})

/** Every rule that is on by itself, best practices too, and the one for the size of targets (WCAG 2.2), which is not. Frames are looked at one by one. */
const RUN = `axe
  .run(document, { iframes: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
  .then(({ passes, violations }) => ({
    passes: passes.length,
    violations: violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary),
    })),
  }))`

/** What axe-core finds wrong in the document of a page or frame, one line each. The page's own policy holds: nothing is put into its document. */
export async function violations(place: Page | Frame): Promise<readonly string[]> {
  if ((await place.evaluate('typeof axe')) === 'undefined') await place.evaluate(source)
  const { passes, violations } = found.parse(await place.evaluate(RUN))
  // A document that nothing was found in was not looked at.
  if (passes < 8) throw new Error(`Only ${passes} rules had something to look at.`)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.replaceAll(/\s+/g, ' ')}`))
}
