import type { Contact } from '../../../dialogs/content.ts'
import type { ForcePack } from '../../../dialogs/force.ts'
import { PUBLIC_PAGES } from '../../../knowledge/public-pages.ts'
import type { HttpServer } from '../../http/exchange.ts'
import { WELSH_PAGE } from '../page/page-words.ts'
import { sayFrom } from '../page/say.ts'
import { publicPage } from './public-page.ts'

const HTML = 'text/html; charset=utf-8'
const SAY = { en: sayFrom({}), cy: sayFrom(WELSH_PAGE) } as const

/** What the pages are made with. */
export interface PublicPageParts {
  readonly pack: ForcePack
  /** The contacts with their names in a language. */
  contacts(language: 'en' | 'cy'): ReadonlyMap<string, Contact>
}

/** Serves `/privacy`, `/cookies` and `/accessibility` as plain pages in English and Welsh (`?lang=cy`). */
export function mountPublicPages(server: HttpServer, { pack, contacts }: PublicPageParts): void {
  for (const [name, page] of PUBLIC_PAGES) {
    const made = (language: 'en' | 'cy') => {
      const words = (english: string) => SAY[language](english)
      const other = language === 'cy' ? `/${name}` : `/${name}?lang=cy`
      return publicPage(page[language], { pack, contacts: contacts(language), language, words }, other)
    }
    const pages = new Map<'en' | 'cy', string>()
    server.mount('GET', `/${name}`, ({ query }) => {
      const language = query.get('lang') === 'cy' ? 'cy' : 'en'
      const text = pages.get(language) ?? made(language)
      pages.set(language, text)
      return { status: 200, text, type: HTML, headers: { 'cache-control': 'no-cache' } }
    })
  }
}
