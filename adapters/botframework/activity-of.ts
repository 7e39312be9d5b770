import { type Activity, ActivityTypes, InputHints, TextFormatTypes } from 'botbuilder-core'
import type { AreaChart } from '../../dialogs/area.ts'
import type { Reply } from '../../dialogs/engine/reply.ts'
import { chartSvg } from '../../knowledge/area/chart-svg.ts'

/** Most buttons that a channel shows beside a message; more options are in `channelData` only. */
const MOST_BUTTONS = 30
/** Most buttons of a hero card. */
const MOST_LINKS = 6

/** The Activity for a reply: text for every channel, buttons and cards for those that show them, `channelData.assistant` for our own. */
export function activityOf(reply: Reply, locale: string): Partial<Activity> {
  const { question, offers = [] } = reply.assistant
  const options = question?.options ?? []
  const actions = options.slice(0, MOST_BUTTONS).map(({ id, label }) => ({
    type: 'messageBack',
    title: label,
    text: label,
    displayText: label,
    value: { key: question?.key, answer: id },
  }))
  const taps = offers.map(({ id, label }) => ({
    type: 'messageBack',
    title: label,
    text: label,
    displayText: label,
    value: { key: 'matter', answer: id },
  }))
  const attachments = [
    ...(reply.links === undefined || reply.links.length === 0 ? [] : [linkCard(reply.links)]),
    ...(reply.assistant.chart === undefined ? [] : [picture(reply.assistant.chart)]),
  ]
  return {
    type: ActivityTypes.Message,
    text: reply.text,
    textFormat: TextFormatTypes.Markdown,
    locale: reply.assistant.language?.code ?? locale,
    inputHint: question === undefined ? InputHints.AcceptingInput : InputHints.ExpectingInput,
    ...(actions.length + taps.length === 0 ? {} : { suggestedActions: { to: [], actions: [...actions, ...taps] } }),
    ...(attachments.length === 0 ? {} : { attachments }),
    channelData: {
      assistant: {
        ...reply.assistant,
        ...(reply.links === undefined ? {} : { links: reply.links }),
        ...(reply.exit === undefined ? {} : { exit: true }),
      },
    },
  }
}

/** Web Chat opens no `sms:` address: such a button would do nothing, so the card says those ways in words. */
function linkCard(links: NonNullable<Reply['links']>) {
  const shown = links.slice(0, MOST_LINKS)
  const said = shown.filter(({ href }) => href.startsWith('sms:'))
  const buttons = shown
    .filter((link) => !said.includes(link))
    .map(({ label, href }) => ({ type: 'openUrl', title: label, value: href }))
  return {
    contentType: 'application/vnd.microsoft.card.hero',
    content: { ...(said.length === 0 ? {} : { text: said.map(({ label }) => label).join('\n\n') }), buttons },
  }
}

/** The chart as a picture that stands by itself. Its name is what a channel tells those who do not see it. */
function picture(chart: AreaChart) {
  return {
    contentType: 'image/svg+xml',
    contentUrl: `data:image/svg+xml;base64,${Buffer.from(chartSvg(chart)).toString('base64')}`,
    name: chart.title,
  }
}
