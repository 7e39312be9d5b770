import { describe, expect, it } from 'vitest'
import { CATALOGUE, missingArticles, missingFromCatalogue } from '../../bot/catalogue.ts'
import { loadPlainContent } from '../../bot/content.ts'
import { PREVENTION } from '../../dialogs/engine/prevention.ts'

describe('the catalogue', () => {
  it('wants two hundred articles, K001 to K200, each once', () => {
    const codes = Object.keys(CATALOGUE.articles)
    expect(codes).toEqual(Array.from({ length: 200 }, (_, at) => `K${String(at + 1).padStart(3, '0')}`))
    expect(new Set(Object.values(CATALOGUE.articles)).size).toBe(200)
  })

  it('is whole', async () => {
    expect(missingFromCatalogue(await loadPlainContent())).toEqual([])
  })

  it('has the answers on how to stop it happening again that reports offer', async () => {
    const { articles } = await loadPlainContent()
    const offered = Object.values(PREVENTION).flatMap((rules) => rules.map(({ article }) => article))
    expect(offered.filter((id) => !articles.has(id))).toEqual([])
  })

  it('tells which are missing, with their number', () => {
    const all = new Map(Object.values(CATALOGUE.articles).map((id) => [id, true] as const))
    expect(missingArticles({ articles: all })).toEqual([])
    all.delete('when-should-i-call-101')
    expect(missingArticles({ articles: all })).toEqual(['article when-should-i-call-101 (K002)'])
  })
})
