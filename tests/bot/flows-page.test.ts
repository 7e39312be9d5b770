import { describe, expect, it } from 'vitest'
import { loadContent } from '../../bot/content.ts'
import { flowsPage } from '../../bot/flows-page.ts'
import { kitchenContent } from '../dialogs/engine/kitchen-content.ts'

const content = await loadContent()
const page = flowsPage(content)
const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

describe('the page with every flow', () => {
  it('has every flow, question and end', () => {
    for (const [id, flow] of content.flows) {
      expect(ids).toContain(id)
      for (const name of Object.keys(flow.steps)) expect(ids).toContain(`${id}--step-${name}`)
      for (const name of Object.keys(flow.outcomes)) expect(ids).toContain(`${id}--end-${name}`)
    }
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no link that leads nowhere', () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(1000)
    expect([...new Set(links)].filter((link) => !ids.includes(link))).toEqual([])
  })

  it('says what is said at an end, whom to call, and how sure that is', () => {
    expect(page).toContain('Call 999 now')
    expect(page).toMatch(/0808 2000 247.*(?:un)?confirmed, review by \d{4}-\d\d-\d\d/)
  })

  it('shows marks as marks', () => {
    const odd = [...kitchenContent.flows.values()].map((flow) => ({ ...flow, title: '<b>Tom & "Jerry"</b>' }))
    const drawn = flowsPage({ ...kitchenContent, flows: new Map(odd.map((flow) => [flow.id, flow])) })
    expect(drawn).toContain('&lt;b&gt;Tom &amp; &quot;Jerry&quot;&lt;/b&gt;')
    expect(drawn).not.toContain('<b>Tom')
  })
})
