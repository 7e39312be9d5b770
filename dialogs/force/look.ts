import type { ForceProblemKind, Problem } from '../engine/problems/problem.ts'
import type { ForceLook, ForcePack } from '../force.ts'

/** Words on their ground, and what must be told apart from the page: WCAG 2.2, 1.4.3 and 1.4.11. */
const WORDS_RATIO = 4.5
const PARTS_RATIO = 3
/** The grounds of our page on which the colours stand (`page/base.css`). */
const PAGES = { light: ['#f5f6f8', '#ffffff'], dark: ['#10161d', '#1c2530'] } as const

const COLOUR = /^#[0-9a-f]{6}$/i
/** The longest drawing of a logo, in characters: it is sent with the page. */
const LONGEST_LOGO = 20_000

/** What is wrong with how a force's pages would look: colours that are none or too close, and a logo that is no harmless drawing. */
export function lookProblems(at: string, { look }: Pick<ForcePack, 'look'>): readonly Problem[] {
  const { value } = look
  return [
    ...(['light', 'dark'] as const).flatMap((scheme) =>
      schemeProblems(`${at}, look, ${scheme}`, value[scheme], scheme),
    ),
    ...logoProblems(`${at}, look, logo`, value.logo),
  ]
}

function schemeProblems(where: string, colours: ForceLook['light'], scheme: 'light' | 'dark'): readonly Problem[] {
  const { main, onMain } = colours
  const none = [main, onMain].filter((colour) => !COLOUR.test(colour))
  if (none.length > 0)
    return none.map((colour) => fault(where, `"${colour}" is no colour.`, 'Write it as #rrggbb, such as #1d4f91.'))
  return [
    ...tooClose(where, onMain, main, WORDS_RATIO),
    ...PAGES[scheme].flatMap((page) => tooClose(where, main, page, PARTS_RATIO)),
  ]
}

function tooClose(where: string, colour: string, ground: string, wanted: number): readonly Problem[] {
  const ratio = contrast(colour, ground)
  if (ratio >= wanted) return []
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2)
  return [
    fault(
      where,
      `The contrast of ${colour} on ${ground} is ${shown}:1.`,
      `It must be at least ${wanted}:1 (WCAG 2.2 AA). Take a darker or a lighter colour.`,
    ),
  ]
}

function logoProblems(where: string, logo: string | undefined): readonly Problem[] {
  if (logo === undefined) return []
  const harmless =
    /^<svg[\s>]/.test(logo) && !/<script|<foreignObject|\bon\w+\s*=|@import|url\(|href\s*=|<!/i.test(logo)
  return harmless && logo.length <= LONGEST_LOGO
    ? []
    : [
        fault(
          where,
          'It is not one short SVG drawing.',
          `Begin with "<svg", without scripts, links and other files, at most ${LONGEST_LOGO} characters.`,
        ),
      ]
}

function fault(where: string, what: string, remedy: string): Problem & { readonly kind: ForceProblemKind } {
  return { kind: 'bad-look', where, what, remedy }
}

/** The contrast of two colours (`#rrggbb`), from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
