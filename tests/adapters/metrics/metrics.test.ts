import { expect, it } from 'vitest'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'

it('counts what operators watch, under one prefix, with the process figures', async () => {
  const metrics = createMetrics()
  metrics.turns.inc({ wire: 'directline', result: 'taken' })
  metrics.danger.inc({ urgency: 'emergency' })
  metrics.refusedSubmissions.inc()
  const text = await metrics.registry.metrics()
  expect(text).toContain('enquiries_turns_total{wire="directline",result="taken"} 1')
  expect(text).toContain('enquiries_danger_total{urgency="emergency"} 1')
  expect(text).toContain('enquiries_submissions_refused_total 1')
  expect(text).toContain('nodejs_eventloop_lag_seconds')
})

it('keeps the figures of two registries apart', async () => {
  const [one, two] = [createMetrics({ process: false }), createMetrics({ process: false })]
  one.refusedSubmissions.inc()
  expect(await two.registry.metrics()).toContain('enquiries_submissions_refused_total 0')
})
