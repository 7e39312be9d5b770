import type { PublicPageWords } from './public-page.ts'
import { accessibilityPage } from './public-pages/accessibility.ts'
import { cookiesPage } from './public-pages/cookies.ts'
import { privacyPage } from './public-pages/privacy.ts'

/** The pages that a public service owes, by their address. */
export const PUBLIC_PAGES: ReadonlyMap<string, PublicPageWords> = new Map([
  ['privacy', privacyPage],
  ['cookies', cookiesPage],
  ['accessibility', accessibilityPage],
])
