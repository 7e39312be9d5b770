import { type Child, type Html, tag } from './html.ts'

/** Where all of the plain page is. */
export const PLAIN = '/chat/plain'

/** What every form of one page carries: that it comes from this conversation's own page, and the key under which what it sends is taken once. */
export interface FormKeys {
  readonly ticket: string
  readonly nonce: string
}

/** A form that is sent with these hidden fields. `files` for one that carries files. */
export function postForm(
  keys: FormKeys | undefined,
  hidden: Readonly<Record<string, string>>,
  options: {
    readonly action?: string
    readonly files?: boolean
    readonly class?: string
    readonly id?: string
    readonly private?: boolean
  },
  ...children: readonly Child[]
): Html {
  const fields = { ...hidden, ...(keys === undefined ? {} : { ticket: keys.ticket, id: keys.nonce }) }
  return tag(
    'form',
    {
      method: 'post',
      action: options.action ?? PLAIN,
      enctype: options.files === true ? 'multipart/form-data' : undefined,
      class: options.class,
      id: options.id,
      autocomplete: options.private === true ? 'off' : undefined,
      novalidate: true,
    },
    ...Object.entries(fields).map(([name, value]) => tag('input', { type: 'hidden', name, value })),
    ...children,
  )
}

/** A button that sends its form, with a value of its own where it has a name. */
export function sendButton(
  label: Child,
  kind: string,
  sends: { readonly name?: string; readonly value?: string } = {},
): Html {
  return tag('button', { type: 'submit', class: kind, name: sends.name, value: sends.value }, label)
}
