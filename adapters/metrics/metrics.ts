import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Everything that is counted. No label holds personal data or the id of a person, a conversation or a report. */
export interface Metrics {
  readonly registry: Registry
  /** Turns taken, by wire and result: `taken`, `repeated`, `failed`. */
  readonly turns: Counter<'wire' | 'result'>
  /** Seconds from taking a message to its durable reply, by wire. */
  readonly turnSeconds: Histogram<'wire'>
  /** Activities sent in answer, by wire. */
  readonly replies: Counter<'wire'>
  /** Submissions waiting for the intake. */
  readonly outboxDepth: Gauge
  /** Submissions that the intake refused for good. */
  readonly refusedSubmissions: Counter
  /** Urgent submissions (P0, P1) that did not reach the intake in time. */
  readonly lateUrgentSubmissions: Counter
  /** Letters by e-mail, by what became of them: `sent`, `refused`, `given-up`. */
  readonly letters: Counter<'end'>
  /** Dangerous messages, by urgency. */
  readonly danger: Counter<'urgency'>
  /** Rules of danger that stood, by id, and what was done: `red` the card, `amber` the gate, `blue` care, `asked` one question. */
  readonly alarms: Counter<'rule' | 'did'>
  /** Articles asked for, by id and what was done: `given`, `follow-up`, `not-known`, and not given as `off` or `expired`. */
  readonly articles: Counter<'article' | 'how'>
  /** Answers outside a report, by end: `given`, then `said-yes`, `said-no` or `contact`. What was given and has no other end had no contact follow. */
  readonly answers: Counter<'end'>
  readonly httpRequests: Counter<'method' | 'route' | 'status'>
  /** Seconds from a request's head to the end of its answer. */
  readonly httpSeconds: Histogram<'route'>
  readonly openStreams: Gauge
  /** Requests refused for rate, by what: `messages`, `conversations`, `tokens`, `uploads`, `copies`, `work`. */
  readonly rateRefusals: Counter<'limit'>
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** A registry of its own for each process part, so that tests do not share figures. Includes event loop lag and memory when `process` is set. */
export function createMetrics(options: { readonly process: boolean } = { process: true }): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (options.process) collectDefaultMetrics({ register: registry })
  const counter = <Label extends string = never>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name: `enquiries_${name}`, help, labelNames, registers })
  const gauge = (name: string, help: string) => new Gauge({ name: `enquiries_${name}`, help, registers })
  const seconds = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Histogram({ name: `enquiries_${name}`, help, labelNames, buckets: SECONDS, registers })
  return {
    registry,
    turns: counter('turns_total', 'Turns taken', 'wire', 'result'),
    turnSeconds: seconds('turn_seconds', 'Seconds from taking a message to its durable reply', 'wire'),
    replies: counter('replies_total', 'Activities sent in answer', 'wire'),
    outboxDepth: gauge('outbox_depth', 'Submissions waiting for the intake'),
    refusedSubmissions: counter('submissions_refused_total', 'Submissions that the intake refused for good'),
    lateUrgentSubmissions: counter('submissions_urgent_late_total', 'Urgent submissions not at the intake in time'),
    letters: counter('letters_total', 'Letters by e-mail, by what became of them', 'end'),
    danger: counter('danger_total', 'Dangerous messages', 'urgency'),
    alarms: counter('danger_rules_total', 'Rules of danger that stood, by what was done', 'rule', 'did'),
    articles: counter('articles_total', 'Articles asked for, by what was done', 'article', 'how'),
    answers: counter('answers_total', 'Answers outside a report, by how they ended', 'end'),
    httpRequests: counter('http_requests_total', 'HTTP requests answered', 'method', 'route', 'status'),
    httpSeconds: seconds('http_seconds', 'Seconds from a request to the end of its answer', 'route'),
    openStreams: gauge('streams_open', 'WebSocket streams open now'),
    rateRefusals: counter('rate_refusals_total', 'Requests refused for rate', 'limit'),
  }
}
