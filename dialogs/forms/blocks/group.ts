import type { Field } from '../../form.ts'

/** The fields of one thing of a repeated group. Conditions name the group's own keys, without the group's name and number. */
export function defineGroup<const Key extends string>(
  fields: {
    readonly [K in Key]: Field<NoInfer<Key>>
  },
): { readonly [K in Key]: Field<Key> } {
  return fields
}
