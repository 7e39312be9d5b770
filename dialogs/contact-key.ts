/** The id of an entry of `knowledge/contacts.ts`, such as `h.101`. That it exists is found by `problems`. */
export type ContactKey = `h.${string}`
