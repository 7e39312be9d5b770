import { errorLine, FIELD_ERROR } from './described.ts'
import { button, element, unseen } from './element.ts'
import { FILE_LIMITS, isSameFile, offered, problemOfFile, SORTS, type Sort, sizeInWords } from './file-limits.ts'
import { filePreview } from './file-preview.ts'
import { limitsIn, sortsIn } from './file-words.ts'
import { words } from './page-language.ts'

const LIMITS = 'file-limits'

/** What a chooser of files needs, and whom it tells. */
export interface FileParts {
  /** The sorts of file that the question takes; all where it names none. */
  readonly sorts: readonly Sort[] | undefined
  /** Why the last files were not taken. */
  readonly problem: string | undefined
  send(files: readonly File[]): void
  tell(said: string): void
}

/** A chooser for files: what is taken is told before, what was chosen is shown, and nothing is sent before the person says so. */
export function fileControl({ sorts = SORTS, problem, send, tell }: FileParts): HTMLElement {
  let chosen: readonly File[] = []
  const chooser = element('input', {
    type: 'file',
    multiple: '',
    accept: offered(sorts),
    class: 'unseen',
    tabindex: '-1',
    'aria-hidden': 'true',
  })
  const choose = button(words('Choose a photo, video or document'), 'main', () => chooser.click())
  choose.setAttribute('aria-describedby', LIMITS)
  const list = element('ul', { class: 'files' })
  const sendAll = button('', 'main', () => send(chosen))
  const control = element(
    'div',
    { class: 'file' },
    element('p', { id: LIMITS, class: 'hint' }, limitsIn(words, sorts, FILE_LIMITS)),
  )
  const wrong = (said: string) => {
    control.querySelector(`#${FIELD_ERROR}`)?.remove()
    choose.before(errorLine(said))
    choose.setAttribute('aria-describedby', `${FIELD_ERROR} ${LIMITS}`)
  }

  const show = () => {
    list.replaceChildren(...chosen.map((file) => lineOf(file, () => leaveOut(file))))
    sendAll.textContent = chosen.length === 1 ? words('Send this file') : words('Send these {} files', chosen.length)
    sendAll.hidden = chosen.length === 0
    choose.classList.toggle('main', chosen.length === 0)
  }
  const leaveOut = (file: File) => {
    chosen = chosen.filter((one) => one !== file)
    show()
    tell(words('{} is left out.', file.name))
    choose.focus()
  }
  chooser.addEventListener('change', () => {
    const { taken, said } = added(chosen, [...(chooser.files ?? [])], sorts)
    chosen = taken
    // The same file can be chosen again after it was left out.
    chooser.value = ''
    show()
    control.querySelector(`#${FIELD_ERROR}`)?.remove()
    if (said !== undefined) wrong(said)
    tell(said ?? words('{} chosen. Nothing is sent yet.', chosen.map(({ name }) => name).join(', ')))
    if (chosen.length > 0) sendAll.focus()
  })
  control.append(choose, chooser, list, sendAll)
  show()
  if (problem !== undefined) wrong(problem)
  return control
}

/** The chosen files with more of them, each once; and what is to be said of those that were not taken. */
function added(
  before: readonly File[],
  more: readonly File[],
  sorts: readonly Sort[],
): { taken: readonly File[]; said: string | undefined } {
  const problems = more.flatMap((file) => {
    const problem = problemOfFile(file, sorts)
    if (problem === 'other-sort')
      return [words('{} is not what is asked for. Choose: {}.', file.name, sortsIn(words, sorts))]
    if (problem === 'empty') return [words('{} is empty. Choose another file.', file.name)]
    if (problem === undefined) return []
    return [
      words(
        '{} is too large: {}. The limit for one file is {}. Choose a smaller one, or carry on without it.',
        file.name,
        sizeInWords(file.size),
        sizeInWords(FILE_LIMITS.bytes),
      ),
    ]
  })
  const fresh = more.filter(
    (file) => problemOfFile(file, sorts) === undefined && !before.some((one) => isSameFile(one, file)),
  )
  const all = [...before, ...fresh]
  if (all.length > FILE_LIMITS.files)
    problems.push(words('You can send {} files at a time. Send these first, then choose more.', FILE_LIMITS.files))
  return { taken: all.slice(0, FILE_LIMITS.files), said: problems.length === 0 ? undefined : problems.join(' ') }
}

function lineOf(file: File, leaveOut: () => void): HTMLElement {
  const out = button(words('Leave out'), 'small', leaveOut)
  out.append(unseen(` ${file.name}`))
  return element('li', {}, filePreview(file), out)
}
