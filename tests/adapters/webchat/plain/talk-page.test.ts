import { describe, expect, it } from 'vitest'
import { readTalk } from '../../../../adapters/webchat/plain/talk.ts'
import { talkPage } from '../../../../adapters/webchat/plain/talk-page.ts'
import { sayIn } from '../../../../adapters/webchat/plain/words.ts'
import { generic } from '../../../../knowledge/forces/generic.ts'

const ME = 'dl_me'
let count = 0
const mine = (text: string, more: object = {}) => ({
  id: `c|${++count}`,
  type: 'message',
  text,
  from: { id: ME },
  timestamp: '2026-11-23T10:00:00Z',
  ...more,
})
const theirs = (text: string, assistant: object = {}, more: object = {}) => ({
  id: `c|${++count}`,
  type: 'message',
  text,
  locale: 'en-GB',
  from: { id: 'assistant', role: 'bot' },
  timestamp: '2026-11-23T10:00:00Z',
  channelData: { assistant },
  ...more,
})
const asks = (key: string, kind: string, more: object = {}) => ({
  question: { in: 'crime-bicycle', key, kind, required: true, ...more },
})
const OPTIONS = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
]

/** The page of a log. */
function page(...log: readonly object[]): string {
  return pageOf(log)
}

function pageOf(log: readonly object[], more: { readonly whole?: boolean } = {}): string {
  const talk = readTalk(log, ME)
  const { language } = talk
  const keys = { ticket: 'the-ticket', nonce: 'the-nonce' }
  const parts = { say: sayIn(language), language, force: generic, keys, private: talk.sensitive }
  return talkPage(talk, parts, { draftMs: 3_600_000, ...more })
}

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> **bold** [x](javascript:alert(1))'

describe('the page of a conversation', () => {
  it('runs nothing of what either side said, wherever it stands', () => {
    const made = page(
      mine(HOSTILE, { attachments: [{ name: HOSTILE }] }),
      theirs(HOSTILE, {
        review: {
          answers: [{ key: HOSTILE, question: HOSTILE, display: HOSTILE }],
          sections: [{ key: HOSTILE, heading: HOSTILE }],
        },
        submission: { reference: HOSTILE, status: 'queued', copy: true },
        offers: [{ id: HOSTILE, label: HOSTILE }],
        links: [
          { label: HOSTILE, href: 'javascript:alert(1)' },
          { label: HOSTILE, href: 'https://example.com/"><script>' },
        ],
        chart: {
          title: HOSTILE,
          description: HOSTILE,
          series: [HOSTILE],
          groups: [{ label: HOSTILE, values: [3] }],
          table: { columns: [HOSTILE], rows: [[HOSTILE]] },
        },
        ...asks(HOSTILE, HOSTILE, { options: [{ id: HOSTILE, label: HOSTILE }, ...OPTIONS] }),
      }),
    )
    expect(made.match(/<script[^>]*>/g)).toEqual(['<script src="/chat/plain.js" type="module">'])
    expect(made).not.toMatch(/<img|href="(?!https:|tel:|sms:|#|\/)/)
    expect(made.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(/<[^>]* (?:on\w+|style)=/)
    expect(made).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('says in which direction a text reads: the assistant’s by its language, the person’s by its letters', () => {
    const made = page(
      mine('السلام عليكم'),
      theirs('إذا كان أي شخص في خطر اتصل على 999', { language: { code: 'ar', direction: 'rtl' } }, { locale: 'ar' }),
    )
    expect(made).toMatch(/<div class="message mine" dir="auto">/)
    expect(made).toMatch(/<div class="message theirs" lang="ar" dir="rtl">/)
    expect(made).toContain('<html lang="en-GB">')
  })

  it('is in Welsh where the conversation is', () => {
    const made = page(mine('Cymraeg'), theirs('Beth ddigwyddodd?', asks('matter', 'long-text'), { locale: 'cy-GB' }))
    expect(made).toContain('<html lang="cy">')
    expect(made).toContain('Anfon yr ateb')
    expect(made).toMatch(/<button [^>]*form="turn" lang="en">English</)
    expect(made).not.toMatch(/Send answer|Exit this page|No one reads/)
  })

  it('shows the last exchange first and what was said before below, folded', () => {
    const made = page(theirs('Hello.'), mine('my bike'), theirs('Where was it?', asks('where', 'location')))
    expect(made.indexOf('my bike')).toBeLessThan(made.indexOf('<details class="earlier">'))
    expect(made.indexOf('Hello.')).toBeGreaterThan(made.indexOf('<details class="earlier">'))
  })

  it('brings only the end of a long talk with every page, and all of it on request', () => {
    const log = [
      ...Array.from({ length: 30 }, (_, at) => theirs(`Saying ${at}.`)),
      mine('x'),
      theirs('What is it?', asks('k', 'text')),
    ]
    const short = pageOf(log)
    expect(short).toContain('Earlier in this chat (30)')
    expect([short.includes('Saying 9.'), short.includes('Saying 10.')]).toEqual([false, true])
    expect(short).toContain('<a href="/chat/plain?all">Show the whole chat</a>')
    const whole = pageOf(log, { whole: true })
    expect(whole).toContain('Saying 0.')
    expect(whole).toContain('<details class="earlier" open>')
  })

  it('has the question as the label of its field, and its hint beside it', () => {
    const made = page(mine('x'), theirs('What colour is it?\n\nThe **main** one.', asks('colour', 'text')))
    expect(made).toContain('<h2 class="asked"><label for="answer">What colour is it?</label></h2>')
    expect(made).toContain('<div id="answer-hint" class="hint"><p>The <strong>main</strong> one.</p></div>')
    expect(made).toMatch(/<input id="answer" name="text" dir="auto" aria-describedby="answer-hint"/)
  })

  it.each([
    ['yes-no', { options: OPTIONS }, /<input type="radio" name="pick" value="yes" id="answer">/],
    ['choices', { options: OPTIONS }, /<input type="checkbox" name="pick" value="no">/],
    [
      'choice',
      { options: Array.from({ length: 13 }, (_, at) => ({ id: `o${at}`, label: `Option ${at}` })) },
      /<select name="pick" id="answer"[^>]*><option value="">.*<option value="o12">Option 12<\/option>/,
    ],
    ['long-text', {}, /<textarea id="answer" name="text"/],
    ['phone', {}, /<input id="answer" [^>]*inputmode="tel"/],
    ['date', {}, /<label for="answer">Day<\/label><input id="answer" name="day"/],
    ['when', {}, /<label for="time">Time, if you know it<\/label>/],
    ['file', {}, /<form [^>]*enctype="multipart\/form-data".*<input id="files" type="file" name="file" multiple/],
  ])('has the control for %s, and a box for words beside it', (kind, more, control) => {
    const made = page(mine('x'), theirs('What is it?', asks('key', kind, more)))
    expect(made).toMatch(control)
    expect(made).toMatch(/<(?:input|textarea) id="(?:answer|words)" name="text"/)
  })

  it('says what of the person’s own a browser may fill in, and nothing of others or of a private matter', () => {
    const asked = (assistant: object) => page(mine('x'), theirs('What is it?', assistant))
    expect(asked(asks('rep.first', 'name'))).toContain('autocomplete="given-name"')
    expect(asked(asks('con.email', 'email'))).toContain('autocomplete="email"')
    expect(asked(asks('wit.phone', 'phone'))).not.toContain('autocomplete="tel"')
    expect(asked({ ...asks('rep.first', 'name'), private: true })).not.toContain('given-name')
  })

  it('offers to skip only what can be skipped, and tells how far it is', () => {
    const progress = { progress: { done: 3, about: 8 } }
    const optional = page(mine('x'), theirs('Any?', asks('k', 'text', { required: false, ...progress })))
    expect(optional).toContain('value="skip">Skip<')
    expect(optional).toContain('About 5 questions left')
    expect(page(mine('x'), theirs('Any?', asks('k', 'text')))).not.toContain('value="skip"')
  })

  it('shows what was wrong with the last answer once: over the page and at its field', () => {
    const made = page(
      mine('yesterdayish', {}),
      theirs('I did not understand that.', {}, { replyToId: 'm' }),
      theirs('What colour is it?', asks('colour', 'text', { again: 1 }), { replyToId: 'm' }),
    )
    expect(made.match(/I did not understand that\./g)).toHaveLength(2)
    expect(made).toContain('<a href="#answer">I did not understand that.</a>')
    expect(made).toMatch(/aria-describedby="answer-error" aria-invalid="true"[^>]*value="yesterdayish"/)
  })

  it('names no topic in its title once a matter is private, and says what is on the device', () => {
    const made = page(
      mine('x'),
      theirs('Is it safe?', { ...asks('gate', 'yes-no', { options: OPTIONS }), private: true }),
    )
    expect(made).toContain('<title>Chat</title>')
    expect(made).toContain('Only one cookie is on this device')
  })

  it('shows danger as such, with help to tap, and the question below it', () => {
    const made = page(
      mine('he has a knife'),
      theirs('Call 999 now.', {
        urgency: 'emergency',
        links: [{ label: 'Call 999', href: 'tel:999' }],
        ...asks('danger', 'choice', { options: [{ id: 'safe', label: 'I am safe, go on' }] }),
      }),
    )
    expect(made).toMatch(/class="message theirs danger"[^>]*>.*<a href="tel:999">Call 999<\/a>/)
    expect(made).toMatch(/<button type="submit" class="main" name="pick" value="safe">I am safe, go on<\/button>/)
  })

  it('draws a chart as a picture with its name and its table', () => {
    const chart = {
      title: 'Crimes near you',
      description: 'Bicycle theft 3, last year 5.',
      series: ['Now', 'Before'],
      groups: [{ label: 'Bicycle theft', values: [3, 5] }],
      table: { columns: ['Kind', 'Now'], rows: [['Bicycle theft', '3']] },
    }
    const made = page(mine('SW1A'), theirs('Here it is.', { chart }))
    expect(made).toMatch(/<svg role="img" aria-labelledby="(chart-\S+)-title" aria-describedby="\1-about"/)
    expect(made).toMatch(/<rect class="now" .*<rect class="before" /)
    expect(made).toContain('<th scope="row">Bicycle theft</th><td>3</td>')
  })

  it('offers earlier answers and topics for change only where they stand now', () => {
    const review = { answers: [{ key: 'a', question: 'A', display: '1' }], sections: [] }
    const old = theirs('Look it over.', { review, offers: [{ id: 't', label: 'Topic' }], ...asks('review', 'confirm') })
    expect(page(mine('x'), old)).toContain('name="key" value="a"')
    expect(page(mine('x'), old, mine('y'), theirs('Fine.'))).not.toMatch(/name="key" value="a"|name="topic"/)
  })

  it('does not show what the page with scripts asked by itself', () => {
    const made = page(
      { ...mine('Change an answer', { channelData: { quiet: true } }), id: 'q' },
      theirs('Which?', asks('change', 'choice', { options: OPTIONS }), { replyToId: 'q' }),
      mine('Change: Colour'),
      theirs('What colour is it?', asks('colour', 'text')),
    )
    expect(made).not.toMatch(/Change an answer|Which\?/)
    expect(made).toContain('Change: Colour')
  })

  it('offers the person’s answers to this matter for change, the last one to each question, until the report is sent', () => {
    const said = [mine('x'), theirs('What colour?', asks('colour', 'text')), mine('blue')]
    const next = theirs('Where?', asks('where', 'location'))
    const changed = [
      theirs('What colour?', asks('colour', 'text')),
      mine('green'),
      theirs('Where?', asks('where', 'location')),
    ]
    const offered = (...log: object[]) =>
      [...page(...log).matchAll(/name="key" value="([^"]*)"><input type="hidden" name="text" value="([^"]*)"/g)].map(
        ([, key, text]) => `${key}: ${text}`,
      )
    expect(offered(...said, next)).toEqual(['colour: blue'])
    expect(offered(...said, next, mine('Change: colour'), ...changed)).toEqual(['colour: green'])
    expect(offered(...said, theirs('What colour?', asks('colour', 'text', { again: 1 })))).toEqual([])
    const sent = theirs('We have it.', { submission: { reference: 'ABCD-EFGH-J2', status: 'queued' } })
    expect(offered(...said, next, mine('here'), sent)).toEqual([])
    const other = theirs('What?', { question: { in: 'other', key: 'k', kind: 'text', required: true } })
    expect(offered(...said, next, mine('lost my passport'), other)).toEqual([])
  })

  it('has several fields for an address, and says where not knowing is an answer', () => {
    const made = page(mine('x'), theirs('Where do you live?', asks('rep.addr', 'location', { unknown: true })))
    expect(made).toMatch(
      /<label for="answer">Address line 1<\/label><input id="answer" name="line1"[^>]*autocomplete="address-line1"/,
    )
    expect(made).toMatch(/<input type="hidden" name="text" value="I don’t know">.*>I don’t know<\/button>/)
  })

  it('has a number to call at the head of an outcome', () => {
    const links = [
      { label: 'Read more', href: 'https://example.com' },
      { label: 'Call 101', href: 'tel:101' },
    ]
    const made = page(mine('x'), theirs('Call them.', { outcome: { kind: 'call', id: 'c' }, links }))
    expect(made.indexOf('<p class="call"><a href="tel:101">')).toBeGreaterThan(0)
    expect(made.indexOf('<p class="call">')).toBeLessThan(made.indexOf('Call them.'))
    expect(made.match(/href="tel:101">Call 101</g)).toHaveLength(1)
  })

  it('every form carries the ticket and the key under which it is taken once', () => {
    const made = page(mine('x'), theirs('Any?', asks('k', 'file', { required: false })))
    const forms = made.match(/<form .*?<\/form>/gs) ?? []
    expect(forms.length).toBeGreaterThan(4)
    for (const form of forms) {
      expect(form).toContain('name="ticket" value="the-ticket"')
      expect(form).toContain('name="id" value="the-nonce"')
      expect(form).toContain('method="post"')
    }
  })
})
