import { type ForcePack, forceValues } from '../force.ts'

const PLACEHOLDER = /\{\{force\.([A-Za-z]{1,40})\}\}/g

/** The entry of an option's `says` that stands for what people call the force. */
export const CALLED_AS = '{{force.calledAs}}'

/** Puts the force's names, figures and sentences into a text. An unknown name is left as it stands; the check of a pack finds it. */
export type FillForce = (text: string) => string

/** Makes the filler of a pack. Its words may name its limits in turn. */
export function fillForce(pack: ForcePack): FillForce {
  const values = forceValues(pack)
  const fill = (text: string, depth: number): string =>
    text.includes('{{force.')
      ? text.replace(PLACEHOLDER, (whole, name: string) => {
          const value = values.get(name)
          return value === undefined || depth > 2 ? whole : fill(value, depth + 1)
        })
      : text
  return (text) => fill(text, 0)
}

/** The names of the force's values that a text still holds. */
export function forceNamesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '')
}
