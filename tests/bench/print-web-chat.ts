import type { WebChatFigures } from './web-chat.ts'

/** What a page may load for the chat, in kB gzipped. */
const MOST_KB = 60
const GOAL_KB = 40

/** The figures for people, as one table. */
export function webChatInWords(figures: WebChatFigures): string {
  const { widgetScriptKb, widgetKb, chatKb, webChatKb, widgetQuestionMs, chatQuestionMs, webChatQuestionMs } = figures
  const rows = [
    ['', 'kB gzipped', 'first question, s'],
    ['/widget.js, not opened', kb(widgetScriptKb), ''],
    ['/widget.js and all it loads', kb(widgetKb), seconds(widgetQuestionMs)],
    ['/chat', kb(chatKb), seconds(chatQuestionMs)],
    ['botframework-webchat', kb(webChatKb), seconds(webChatQuestionMs)],
  ]
  const holds = widgetKb <= MOST_KB ? 'holds' : 'FAILS'
  const goal = widgetKb <= GOAL_KB ? 'reached' : 'missed'
  return [
    ...rows.map(([what = '', size = '', time = '']) => `${what.padEnd(30)} ${size.padStart(10)} ${time.padStart(18)}`),
    `${holds}: at most ${MOST_KB} kB; ${goal}: goal ${GOAL_KB} kB`,
    `Web Chat over the widget: size ${(webChatKb / widgetKb).toFixed(1)}, time ${figures.questionRatio.toFixed(1)}`,
    'A phone with a quarter of this processor, 400 ms latency, 400 kbit/s; nothing cached.',
  ].join('\n')
}

const kb = (size: number) => size.toFixed(1)
const seconds = (ms: number) => (ms / 1_000).toFixed(1)
