import type { ForceNotices } from '../dialogs/force.ts'

/** A paragraph; a list; or what the force says itself, marked where it must still be confirmed. Contacts and `{{force.…}}` are filled in. */
export type PageLine = string | { readonly list: readonly string[] } | { readonly notice: keyof ForceNotices }

/** A page that a public service owes its users. CONTENT: plain English, reading age 9 to 11. */
export interface PublicPage {
  readonly title: string
  readonly intro: readonly PageLine[]
  readonly sections: readonly { readonly heading: string; readonly lines: readonly PageLine[] }[]
}

/** A page in both languages. The Welsh is machine-written and unconfirmed. */
export interface PublicPageWords {
  readonly en: PublicPage
  readonly cy: PublicPage
}
