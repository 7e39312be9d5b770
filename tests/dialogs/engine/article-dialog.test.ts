import { describe, expect, it } from 'vitest'
import type { Article, Contact, Content } from '../../../dialogs/content.ts'
import { giveArticle } from '../../../dialogs/engine/article-dialog.ts'
import { openTurn } from '../../../dialogs/engine/turn.ts'
import { newState } from '../../../dialogs/engine/upgrade.ts'
import { toInstant } from '../../../dialogs/recognizers/london-time.ts'
import { kitchenContent, kitchenServices, tapArticle } from './kitchen-content.ts'

const line: Contact = {
  key: 'h.drips',
  name: 'Drips line',
  number: '01632 960111',
  hours: 'Monday to Friday, 8am to 8pm',
  for: 'Drips',
  area: 'Scotland',
  source: { name: 'Drips' },
  owner: 'kitchens',
  reviewBy: '2027-05-23',
  confidence: 'confirmed',
}

function given(change: Partial<Article> = {}, channel: 'webchat' | 'sms' = 'webchat', at = '2026-11-23T10:00') {
  const article = { ...tapArticle, ...change }
  const content: Content = {
    ...kitchenContent,
    contacts: new Map([...kitchenContent.contacts, [line.key, line]]),
    articles: new Map([[article.id, article]]),
  }
  const now = toInstant(at)
  const turn = giveArticle(openTurn(newState(channel, 'en-GB', now), kitchenServices(content), now), article.id)
  return { text: turn.replies.map(({ text }) => text).join('\n'), turn }
}

describe('an article that is given', () => {
  it('tells its words with the numbers put in, its source and until when it was checked', () => {
    expect(given().text).toBe(
      'Turn the tap under the sink to the right. If anyone is hurt, call 999.\n\nSource: The book of kitchens. Checked until Saturday 1 May 2027.',
    )
  })

  it('is short by text message', () => {
    expect(given({}, 'sms').text).toMatch(/^Turn the tap under the sink to the right\.\n\nSource: /)
  })

  it('says whether who it names is open now, by the bank holidays of their nation', () => {
    const names = { answer: 'Call {{h.drips}}.', contacts: ['h.drips' as const] }
    expect(given(names).text).toContain('Drips line: open now until 8pm.')
    expect(given(names, 'webchat', '2026-11-23T20:30').text).toContain('Drips line: closed now, opens tomorrow at 8am.')
    expect(given(names, 'webchat', '2026-11-30T10:00').text).toContain(
      'Drips line: it may be closed today, a bank holiday.',
    )
    expect(given({ contacts: ['h.drips'] }).text).not.toContain('Drips line')
  })

  it('is given on its review day, and from the next day on its source and numbers in its place', () => {
    expect(given({ reviewBy: '2026-11-23' }).text).toContain('Turn the tap')
    const late = given({ reviewBy: '2026-11-22', contacts: ['h.drips'] })
    expect(late.text).not.toContain('Turn the tap')
    expect(late.text).toContain('The book of kitchens, https://example.com/kitchens')
    expect(late.text).toContain(
      'Drips line (Scotland): 01632 960111 (Monday to Friday, 8am to 8pm: open now until 8pm)',
    )
    expect(late.turn.counts).toEqual([{ kind: 'article', id: tapArticle.id, how: 'expired' }])
    expect(given({ reviewBy: '2026-11-22', contacts: [] }).text).toContain('Police non-emergency: 101')
  })

  it('goes by the London day, not by that of Greenwich', () => {
    // Half past midnight in London in summer is still the day before in Greenwich.
    expect(given({ reviewBy: '2026-06-30' }, 'webchat', '2026-07-01T00:30').text).not.toContain('Turn the tap')
  })
})
