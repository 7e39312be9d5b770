import type { Field, Form } from '../../../dialogs/form.ts'

/** All fields of a form with their full keys, those of repeated groups once, as the first of their kind. */
export function fieldsOf(form: Form): readonly (readonly [string, Field])[] {
  return Object.entries(form.fields).flatMap(([key, field]) =>
    'repeat' in field
      ? Object.entries(field.repeat).map(([part, inner]) => [`${key}.0.${part}`, inner] as const)
      : [[key, field] as const],
  )
}
