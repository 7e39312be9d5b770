import type { Session } from './session.ts'

/** Hands the conversation over to the plain page, with what is being written: by POST, so that neither is in an address. */
export function toPlain(
  form: HTMLFormElement,
  now: () => { readonly session: Session | undefined; readonly draft: string },
): void {
  const fill = (name: string, value: string) => {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }
  // In a frame of another site the browser would not keep the plain page's cookie.
  if (window.top !== window) form.target = '_blank'
  form.addEventListener('submit', () => {
    const { session, draft } = now()
    if (session === undefined) return
    fill('do', 'take')
    fill('token', session.token)
    fill('text', draft)
  })
}
