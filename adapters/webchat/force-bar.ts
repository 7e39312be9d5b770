import type { ForceLook, ForcePack } from '../../dialogs/force.ts'
import { type Html, tag } from './plain/html.ts'

/** Where the force's logo is served, if it has one. */
export const LOGO_PATH = '/chat/logo.svg'

/** The bar with the force's logo and name. The logo says nothing that the name does not. */
export function forceBar(
  { shortName, look }: Pick<ForcePack, 'shortName' | 'look'>,
  words: (english: string) => string,
): Html {
  const logo = look.value.logo === undefined ? undefined : tag('img', { src: LOGO_PATH, alt: '', height: '32' })
  return tag('p', { class: 'force', id: 'force' }, logo, tag('span', {}, words(capital(shortName))))
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The force's colours as a style sheet that is laid over the page's own. */
export function lookCss({ light, dark }: ForceLook): string {
  const rule = ({ main, onMain }: ForceLook['light']) => `:root{--act:${main};--on-act:${onMain}}`
  return `${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}\n`
}
