import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResume, resumeLink } from '../../../adapters/webchat/page/resume-link.ts'

const at = (address: string) => readResume(new URL(address, 'https://chat.example.police.uk'))

describe('the address of the start screen', () => {
  it.each(['/chat', '/', '/chat?lang=cy', '/chat#KMNP7-4XR9D', '/privacy#begin-not'])('%s wants nothing', (address) => {
    expect(at(address)).toBeUndefined()
  })

  it('gives a code in its fragment, and stands without it from then on', () => {
    expect(at('/chat/resume?lang=cy#KMNP7-4XR9D')).toEqual({
      code: 'KMNP7-4XR9D',
      begin: false,
      address: '/chat/resume?lang=cy',
    })
    expect(at('/chat/resume')).toMatchObject({ code: '' })
    expect(at('/chat/resume/#%E0%A4%A')).toMatchObject({ code: '' })
  })

  it('may say that a new chat was asked for', () => {
    expect(at('/chat?embedded#begin')).toEqual({ code: '', begin: true, address: '/chat?embedded' })
  })

  it('takes at most forty characters, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const wish = readResume({ pathname: '/chat/resume', search: '', hash: `#${text}` })
        expect((wish?.code ?? '').length).toBeLessThanOrEqual(40)
      }),
    )
  })

  it('is a link that sends the code to no server', () => {
    const link = new URL(resumeLink('https://chat.example.police.uk', 'KMNP7-4XR9D'))
    expect([link.pathname, link.search]).toEqual(['/chat/resume', ''])
    expect(readResume(link)?.code).toBe('KMNP7-4XR9D')
  })
})
