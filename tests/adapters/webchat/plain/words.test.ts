import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { WELSH_CONTROLS } from '../../../../adapters/webchat/page/control-words.ts'
import { WELSH_PAGE } from '../../../../adapters/webchat/page/page-words.ts'
import { WELSH_PLAIN } from '../../../../adapters/webchat/plain/words.ts'

const folder = fileURLToPath(new URL('../../../../adapters/webchat/plain/', import.meta.url))
const sources = readdirSync(folder)
  .filter((name) => name !== 'words.ts')
  .map((name) => readFileSync(`${folder}${name}`, 'utf8'))

/** Sentences and labels in the code: what begins with a capital or a sign of the page, and is no name of code. */
const said = sources.flatMap((text) =>
  [...text.matchAll(/(?:say|call|way)\(\s*'((?:[^'\\]|\\.)+)'|(?:problem|label): '([A-Z][^']+)'/g)].map(
    ([, one, other]) => one ?? other ?? '',
  ),
)

it('has all that the plain page says in Welsh', () => {
  const known = { ...WELSH_PAGE, ...WELSH_CONTROLS, ...WELSH_PLAIN }
  const own = new Set(['Cymraeg', 'English', 'Saesneg', 'Relay UK:'])
  expect(said.length).toBeGreaterThan(60)
  expect(said.filter((text) => !(text in known) && !own.has(text))).toEqual([])
})

it('has no Welsh for what is not said any more, and the same gaps in both languages', () => {
  const all = sources.join('\n')
  expect(Object.keys(WELSH_PLAIN).filter((text) => !all.includes(text))).toEqual([])
  const gaps = (text: string) => text.split('{}').length
  expect(Object.entries(WELSH_PLAIN).filter(([english, welsh]) => gaps(english) !== gaps(welsh))).toEqual([])
})
