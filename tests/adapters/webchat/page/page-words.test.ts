import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shapeFor } from '../../../../adapters/webchat/page/field-shapes.ts'
import { PROBLEMS } from '../../../../adapters/webchat/page/field-words.ts'
import { WELSH_PAGE } from '../../../../adapters/webchat/page/page-words.ts'

const folder = 'adapters/webchat/page'
const KINDS = 'when date time number money phone email name postcode vehicle-registration location'.split(' ')

/** What the scripts of the page say by name. */
function said(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\b(?:words|say)\(\s*'((?:[^'\\]|\\.)+)'/g),
    ])
    .map(([, text = '']) => text.replaceAll(/\\(.)/g, '$1'))
}

it('what the page says is there in Welsh', () => {
  const shapes = ['a', 'rep.first', 'rep.last', 'rep.addr'].flatMap((key) =>
    KINDS.flatMap((kind) => shapeFor({ key, kind }, false) ?? []),
  )
  const all = [
    ...said(),
    ...PROBLEMS,
    ...shapes.flatMap(({ fields, hint }) => [
      ...fields.map(({ label }) => label),
      ...(hint === undefined ? [] : [hint]),
    ]),
  ]
  expect(all.length).toBeGreaterThan(100)
  expect([...new Set(all)].filter((text) => !Object.hasOwn(WELSH_PAGE, text))).toEqual([])
})

it('what stands in the page is there in Welsh, but for what is the same in both', () => {
  const html = readFileSync(`${folder}/chat.html`, 'utf8')
  // Without scripts nothing turns to Welsh; a link to the Welsh page stands there.
  const body = html.slice(html.indexOf('<body')).replaceAll(/<noscript>[\s\S]*?<\/noscript>/g, '')
  const texts = [...body.matchAll(/>([^<]+)</g)]
    .map(([, text = '']) => text.trim())
    .filter((text) => /[a-z]/i.test(text))
  expect(texts.length).toBeGreaterThan(40)
  const same = new Set(['Cymraeg', 'Relay UK:'])
  const quoted = (text: string) => text.replaceAll('&quot;', '"')
  expect(texts.map(quoted).filter((text) => !same.has(text) && !Object.hasOwn(WELSH_PAGE, text))).toEqual([])
})
