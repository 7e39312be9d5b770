import type { ForcePack } from '../../../dialogs/force.ts'
import { forceBar } from '../force-bar.ts'
import type { Say } from '../page/say.ts'
import { pageFooter } from '../public/page-frame.ts'
import { type FormKeys, PLAIN, postForm, sendButton } from './forms-of-page.ts'
import { all, type Child, type Html, tag } from './html.ts'

/** What stands around every page. */
export interface Frame {
  readonly say: Say
  readonly language: 'en' | 'cy'
  readonly force: Pick<ForcePack, 'shortName' | 'look'>
  /** Undefined while there is no conversation. */
  readonly keys: FormKeys | undefined
  /** The title names nothing that was talked of. */
  readonly private: boolean
  readonly wrong: boolean
  /** The script that offers the full page, where there is a conversation to go on with. */
  readonly script: boolean
}

/** A whole page: the 999 line and the way out first, then who reads, then what the page is for. */
export function framed(frame: Frame, ...content: readonly Child[]): string {
  const { say, language, wrong } = frame
  const name = say(frame.private ? 'Chat' : 'Police enquiries assistant')
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'robots', content: 'noindex' }),
    tag('title', {}, wrong ? `${say('Error: ')}${name}` : name),
    tag('link', { rel: 'icon', href: '/chat/icon.svg', type: 'image/svg+xml' }),
    tag('link', { rel: 'stylesheet', href: '/chat/plain.css' }),
    frame.script ? tag('script', { src: '/chat/plain.js', type: 'module' }) : undefined,
  )
  const body = tag(
    'body',
    {},
    tag('a', { class: 'skip', href: '#main' }, say('Skip to your answer')),
    safety(say),
    tag(
      'header',
      {},
      forceBar(frame.force, say),
      tag('h1', {}, name),
      tag(
        'p',
        {},
        say('You are talking to a machine.'),
        ' ',
        tag('strong', {}, say('No one reads this live. This page works without scripts.')),
      ),
    ),
    postForm(frame.keys, {}, { action: `${PLAIN}/leave`, id: 'leave' }),
    tag('main', { id: 'main', tabindex: '-1' }, ...content),
    pageFooter(say, language),
  )
  const html = tag('html', { lang: language === 'cy' ? 'cy' : 'en-GB' }, head, body)
  return `<!doctype html>\n${html.markup}\n`
}

/** The 999 line with the silent and deaf routes, and the way out, in view on every page. */
export function safety(say: Say): Html {
  const call = (words: string, href: string) => tag('a', { href }, say(words))
  const way = (name: string, ...rest: readonly Child[]) => tag('li', {}, tag('strong', {}, say(name)), ' ', ...rest)
  const ways = tag(
    'ul',
    {},
    way(
      'Cannot speak:',
      call('call 999', 'tel:999'),
      ' ',
      say(
        'from a mobile. Cough or tap the phone. If asked, press 55. Pressing 55 alone does not tell the police where you are.',
      ),
    ),
    way('Relay UK:', call('call 18000', 'tel:18000'), ' ', say('by textphone or the Relay UK app.')),
    way(
      'Sign language:',
      tag('a', { href: 'https://999bsl.co.uk', rel: 'noreferrer' }, say('999 BSL video call')),
      say('. It is free.'),
    ),
    way(
      'Text:',
      call('text 999', 'sms:999'),
      say(', only if you have registered. To register, text "register" to 999.'),
    ),
    way(
      'Not an emergency:',
      call('call 101', 'tel:101'),
      say(', or with Relay UK'),
      ' ',
      tag('a', { href: 'tel:18001101' }, '18001 101'),
      '.',
    ),
  )
  const exit = tag('button', { type: 'submit', form: 'leave', class: 'exit' }, say('Exit this page'))
  return tag(
    'section',
    { class: 'safety', 'aria-label': say('Emergency help') },
    tag(
      'p',
      {},
      tag('strong', {}, say('In danger?'), ' ', tag('a', { class: 'urgent', href: 'tel:999' }, say('Call 999'))),
    ),
    tag('details', {}, tag('summary', {}, say('Deaf, or cannot speak')), ways),
    exit,
  )
}

/** The summary of what is wrong, as GOV.UK has it: a heading, and a link to where it can be mended. The page begins there. */
export function errorSummary(say: Say, problem: string, field: string | undefined): Html {
  const told = field === undefined ? problem : tag('a', { href: `#${field}` }, problem)
  return tag(
    'div',
    { class: 'summary', role: 'alert', tabindex: '-1', autofocus: true, 'aria-labelledby': 'summary-title' },
    tag('h2', { id: 'summary-title' }, say('There is a problem')),
    tag('ul', {}, tag('li', {}, told)),
  )
}

/** Starts a conversation, or goes on with the one that is open. */
export function startForm(
  say: Say,
  wanted: { readonly topic: string; readonly language: 'en' | 'cy'; readonly fresh: boolean; readonly label: string },
): Html {
  const { topic, language, fresh, label } = wanted
  const hidden = { do: 'start', lang: language, ...(topic === '' ? {} : { topic }), ...(fresh ? { fresh: 'yes' } : {}) }
  return postForm(undefined, hidden, {}, tag('p', {}, sendButton(say(label), 'main')))
}

/** How to tell the police where this page is of no use. */
export function otherWays(say: Say): Html {
  return tag(
    'p',
    {},
    say('To tell the police in another way,'),
    ' ',
    tag('a', { href: 'tel:101' }, say('call 101')),
    '. ',
    all(say('In danger now?'), ' ', tag('a', { href: 'tel:999' }, say('Call 999'))),
    '.',
  )
}
