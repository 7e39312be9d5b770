import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, type Team, teamWords } from '../../../knowledge/area/team.ts'

const NOW = Date.parse('2026-11-28T12:00:00Z')
const EMPTY: Team = { name: 'Mill Lane', officers: [], priorities: [], events: [] }

describe('text that a force wrote as HTML', () => {
  it.each([
    ['<p>Begging &amp; litter</p>\n<p>near the <b>station</b>.</p>', 'Begging & litter near the station.'],
    ['It&#8217;s &#x2018;noisy&#x2019;', 'It’s ‘noisy’'],
    ['<script>alert(1)</script>Hello <img src=x onerror=alert(1)>', 'Hello'],
    ['[tap](https://bad.example.org) **now**', 'tap(https://bad.example.org) now'],
    ['a < b and &unknown; &#0; &#xD800;', 'a b and &unknown;'],
  ])('%s', (html, plain) => expect(plainText(html)).toBe(plain))

  it('has no markup left, whatever it was', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (html) => {
        expect(plainText(html)).not.toMatch(/[<>[\]*`]/)
      }),
    ))
})

describe('a team', () => {
  it('is told with names, newest priorities, meetings to come and how to reach it', () => {
    const words = teamWords(
      {
        ...EMPTY,
        officers: [{ name: 'Ann Example', rank: 'Sergeant' }, { name: 'Bo Sample' }],
        priorities: [
          { issue: 'Bikes taken from the station', at: Date.parse('2026-10-01'), action: 'We marked 40 bikes.' },
        ],
        events: [
          { title: 'Old meeting', at: NOW - 1 },
          { title: 'Street corner meeting', at: NOW + 86_400_000, address: 'The library' },
        ],
        email: 'mill.lane@example.police.uk',
        telephone: '101',
      },
      { at: NOW },
      NOW,
    ).join('\n\n')
    expect(words).toContain('- Sergeant Ann Example\n- Bo Sample')
    expect(words).toContain('- Bikes taken from the station (set on 1 October 2026) What they did: We marked 40 bikes.')
    expect(words).toContain('- 29 November 2026, Street corner meeting, The library')
    expect(words).not.toContain('Old meeting')
    expect(words).toContain('You can reach them at mill.lane@example.police.uk or 101.')
    expect(words).toContain('in an emergency, call 999')
  })

  it('says what is not published, and how old what it says is', () => {
    const words = teamWords(EMPTY, { at: NOW - 86_400_000, stale: true }, NOW).join('\n\n')
    expect(words).toContain('Their names are not published.')
    expect(words).toContain('They have published no priorities.')
    expect(words).toContain('This is what it said on 27 November 2026, so it may have changed.')
  })
})
