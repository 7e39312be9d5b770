/** Texts that no one means, by what they are. */
export const TEXTS: readonly (readonly [string, string])[] = [
  ['control characters', 'a\u0000b\u0007c\u001b[K\u0085'],
  ['4,000 digits', '7'.repeat(4_000)],
  ['4,000 figures one by one', '1 '.repeat(4_000)],
  ['a lone surrogate', 'Osc\ud800ar'],
  ['marks without width alone', '\u200b\u200d\u2060\ufeff'],
  ['right-to-left marks', '\u202e\u2066gnihton\u2069\u202c'],
  ['SQL', `'); DROP TABLE turns;-- " OR true /*`],
  ['HTML', '<img src=x onerror="alert(document)"><script>alert(document)</script>{{constructor}}<b>'],
  ['plates, numbers, times and sums', 'AB12 CDE 07700 900123 half seven £1,250.50 SW1A 1AA '.repeat(80)],
  ['dates', '3/2/26 last Tuesday between 10pm and 2am or a fortnight ago '.repeat(60)],
  ['one word of 8,000 letters', 'x'.repeat(8_000)],
  ['brackets in brackets', '(('.repeat(2_000)],
  ['100,000 characters', 'and then '.repeat(11_000)],
  ['marks on marks', `z${'\u0301'.repeat(3_000)}`],
]

const OURS = { reference: '2222-2222-22', status: 'received' }
const from = { id: 'person' }

/** Bodies of the wrong shape. Each is refused, or is no answer. */
export const BODIES: readonly (readonly [string, unknown])[] = [
  ['text that is a number', { type: 'message', from, text: 7 }],
  ['text that is a list', { type: 'message', from, text: ['yes'] }],
  ['a value that is a number', { type: 'message', from, value: 7 }],
  ['a button of nested things', { type: 'message', from, value: { key: { $ne: null }, answer: ['yes'] } }],
  ['a button of no question', { type: 'message', from, value: { key: 'nobody.asked', answer: 'yes' } }],
  ['a button of the prototype', { type: 'message', from, value: { key: '__proto__', answer: 'constructor' } }],
  ['an event of no topic', { type: 'event', from, name: 'start', value: { topic: '__proto__' } }],
  ['a reply of ours', { type: 'message', from, text: '', channelData: { assistant: { submission: OURS } } }],
  ['attachments that are addresses', { type: 'message', from, attachments: [{ contentUrl: 'http://127.0.0.1:1/x' }] }],
  ['nothing', {}],
  ['no object', 'yes'],
  ['10 MB', { type: 'message', from, text: 'a'.repeat(10_000_000) }],
]
