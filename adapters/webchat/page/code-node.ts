import type { Activity } from './activity.ts'
import { button, element } from './element.ts'
import { words } from './page-language.ts'
import { resumeLink } from './resume-link.ts'

type Code = NonNullable<Activity['channelData']['assistant']['code']>

/** For a code, where there is one: buttons that copy it, and for a saved report a link that brings it back. Where nothing can be copied, it is shown to be copied by hand. */
export function codeNodes(code: Code | undefined, tell: (words: string) => void): readonly HTMLElement[] {
  if (code === undefined) return []
  const { value, for: kind } = code
  const shown = element('code', {})
  const copier = (label: string, text: string, done: string) =>
    button(words(label), 'small', () => {
      const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard here.'))
      copied.then(
        () => tell(words(done)),
        () => {
          shown.textContent = text
          getSelection()?.selectAllChildren(shown)
          tell(words('It is selected. Copy it now.'))
        },
      )
    })
  const node = element('p', {}, copier('Copy the code', value, 'The code is copied.'))
  if (kind === 'draft')
    node.append(
      ' ',
      copier(
        'Copy a link to it',
        resumeLink(location.origin, value),
        'The link is copied. Who has it can see your answers.',
      ),
    )
  node.append(' ', shown)
  return [node]
}
