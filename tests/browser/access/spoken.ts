import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'

/** In the page: from now on, notes what a screen reader is told by the page's live regions, in order. A region that is off says nothing. */
const LISTEN = `(() => {
  const spoken = []
  const LIVE = '[aria-live], [role=log], [role=status], [role=alert], output'
  const plain = (node) => node.textContent.replace(/\\s+/g, ' ').trim()
  const watch = new MutationObserver((changes) => {
    const whole = new Set()
    for (const { target, addedNodes } of changes) {
      const place = target instanceof Element ? target : target.parentElement
      const region = place === null ? null : place.closest(LIVE)
      if (region === null || region.getAttribute('aria-live') === 'off') continue
      if (region.getAttribute('role') !== 'log') whole.add(region)
      else
        for (const node of addedNodes)
          if (!(node instanceof Element) || node.getAttribute('aria-live') !== 'off')
            spoken.push({ from: target === region ? 'log' : 'inside', words: plain(node) })
    }
    for (const region of whole) if (plain(region) !== '') spoken.push({ from: region.id || region.tagName, words: plain(region) })
  })
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  window.spoken = spoken
})()`

const announced = z.array(z.object({ from: z.string(), words: z.string() }))
/** What a live region told: `log` is a message of the conversation, `inside` a part that was added to one later. */
export type Announced = z.infer<typeof announced>

/** Begins to listen; gives what was told since. */
export async function listen(page: Page): Promise<() => Promise<Announced>> {
  await page.evaluate(LISTEN)
  return async () => announced.parse(await page.evaluate('window.spoken'))
}

const text = z.object({ value: z.unknown() }).optional()
const node = z.object({
  nodeId: z.string(),
  ignored: z.boolean(),
  role: text,
  name: text,
  description: text,
  childIds: z.array(z.string()).optional(),
  properties: z.array(z.object({ name: z.string(), value: z.object({ value: z.unknown().optional() }) })).optional(),
})

/** A part of the page as the browser gives it to a screen reader. */
export interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly invalid: boolean
}

/** The whole page as the browser gives it to a screen reader, in reading order. */
export async function tree(devtools: CDPSession): Promise<readonly Told[]> {
  const found = z.object({ nodes: z.array(node) }).parse(await devtools.send('Accessibility.getFullAXTree'))
  const byId = new Map(found.nodes.map((one) => [one.nodeId, one]))
  const inOrder = (id: string): readonly z.infer<typeof node>[] => {
    const one = byId.get(id)
    return one === undefined ? [] : [one, ...(one.childIds ?? []).flatMap(inOrder)]
  }
  return inOrder(found.nodes[0]?.nodeId ?? '')
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      invalid: properties.some((one) => one.name === 'invalid' && one.value.value === 'true'),
    }))
}

const NAMED = ['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox', 'region', 'form', 'progressbar', 'image']

/** What can be used, or stands for a part of the page, and has no name to be said or called by. */
export function nameless(told: readonly Told[]): readonly string[] {
  return told.filter(({ role, name }) => NAMED.includes(role) && name.trim() === '').map(({ role }) => role)
}
