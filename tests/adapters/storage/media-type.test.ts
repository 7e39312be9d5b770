import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mediaTypeOf, SNIFF_BYTES } from '../../../adapters/storage/media-type.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

describe('the media type of a file', () => {
  it.each([
    ['a photo', hex('ffd8ffe0 0010 4a46494600 0101'), 'x.txt', 'image/jpeg'],
    ['a drawing', hex('89504e470d0a1a0a 0000000d 49484452 00000001 00000001 0802000000 907753de'), 'x', 'image/png'],
    ['a film', hex('00000020 66747970 69736f6d 00000200 69736f6d 69736f32'), 'x', 'video/mp4'],
    ['a document', Buffer.from('%PDF-1.7\n1 0 obj'), 'photo.jpg', 'application/pdf'],
    ['plain words', Buffer.from('It was taken.\r\nI saw it – at 6pm.\n'), 'notes', 'text/plain'],
    ['words with a mark at the start', Buffer.from('\ufeffcafé'), 'x.txt', 'text/plain'],
    ['two-byte words', Buffer.from('\ufeffcafé', 'utf16le'), 'x.txt', 'text/plain'],
    ['a table', Buffer.from('when,what\n6pm,bike\n'), 'List.CSV', 'text/csv'],
    ['a table by its bytes only', Buffer.from('when,what\n6pm,bike\n'), 'list', 'text/plain'],
    [
      'a mail',
      Buffer.from('Received: by mx\r\nFrom: a@example.org\r\nSubject: x\r\n\r\nHi'),
      'x.eml',
      'message/rfc822',
    ],
    ['one line like a mail', Buffer.from('From: the shop to home\nI walked'), 'x.txt', 'text/plain'],
    ['a page with a script', Buffer.from('<html><script>alert(1)</script>'), 'x.html', 'text/plain'],
    ['a vector drawing', Buffer.from('<?xml version="1.0"?><svg onload="x"/>'), 'x.svg', 'text/plain'],
    ['noise', hex('00010203 04050607'), 'x.jpg', 'application/octet-stream'],
    ['nothing', Buffer.alloc(0), 'x.jpg', 'application/octet-stream'],
    ['bytes that are no UTF-8', hex('61 ff fe 61'), 'x.txt', 'application/octet-stream'],
  ])('of %s is told by its leading bytes', async (_what, head, name, type) => {
    expect(await mediaTypeOf(head, name)).toBe(type)
  })

  it('is text when the cut falls inside a character', async () => {
    const head = Buffer.from(`a${'é'.repeat(SNIFF_BYTES)}`).subarray(0, SNIFF_BYTES)
    expect(await mediaTypeOf(head, 'x')).toBe('text/plain')
  })

  it('is told for any bytes at all, without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: SNIFF_BYTES }), fc.string(), async (head, name) => {
        expect(await mediaTypeOf(head, name)).toMatch(/^[a-z]+\/[\w.+-]+$/)
      }),
    )
  })
})
