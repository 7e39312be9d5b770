import { describe, expect, it } from 'vitest'
import { createMetrics } from '../../adapters/metrics/metrics.ts'
import { askUses, usesIn } from '../../bot/article-uses.ts'

describe('how often articles are used', () => {
  it('is read out of what the metrics write', async () => {
    const metrics = createMetrics({ process: false })
    metrics.articles.inc({ article: 'is-it-open', how: 'given' }, 3)
    metrics.articles.inc({ article: 'is-it-open', how: 'not-known' })
    metrics.articles.inc({ article: 'another', how: 'off' })
    metrics.danger.inc({ urgency: 'crisis' })
    const uses = usesIn(await metrics.registry.metrics())
    expect(Object.fromEntries(uses)).toEqual({ 'is-it-open': { given: 3, 'not-known': 1 }, another: { off: 1 } })
  })

  it('is empty for text that is something else', () => {
    expect(usesIn('<html>\nenquiries_articles_total{article="x"} 1').size).toBe(0)
  })

  it('is not known where no server answers', async () => {
    expect(await askUses('http://127.0.0.1:9', 'token')).toBeUndefined()
  })
})
