import type { FileClass, FileValue } from '../answer-type.ts'
import { phrase } from '../phrases.ts'
import type { VaultFile } from '../ports.ts'
import { takeAnswer } from './answer-question.ts'
import { holds } from './conditions.ts'
import { goOn } from './go-on.ts'
import { openForm, openJourney, setAnswer } from './matter.ts'
import { fieldQuestion, type Question } from './question.ts'
import { standingQuestion } from './standing-question.ts'
import { say, type Turn } from './turn.ts'

/** Takes uploads: the answer to an open question for files, otherwise evidence for the open report, unless it takes none. */
export function takeFiles(turn: Turn, files: readonly VaultFile[]): Turn {
  const here = openJourney(turn)
  if (isForbidden(turn)) return goOn(say(turn, phrase('fileForbidden')))
  const open = here === undefined ? undefined : standingQuestion(turn, here)
  const asked = turn.state.hold === undefined && open?.answer.kind === 'file'
  const question = asked ? open : evidenceQuestion(turn)
  if (question === undefined || question.answer.kind !== 'file')
    return goOn(say(turn, phrase(openForm(turn) === undefined ? 'fileNoMatter' : 'fileNoPlace')))
  const { accept, max } = question.answer
  const fitting = files.filter(({ mediaType }) => accept.includes(classOf(mediaType)))
  const again = asked ? (turn.state.put?.attempts ?? 0) + 1 : 0
  if (fitting.length === 0) return goOn(say(turn, phrase('fileType', { accept: accept.join(', ') })), again)
  const all = [
    ...earlier(turn, question.key),
    ...fitting.map(({ id, fileName, mediaType, bytes, sha256 }) => ({ id, fileName, mediaType, bytes, sha256 })),
  ]
  if (max !== undefined && all.length > max) return goOn(say(turn, phrase('fileTooMany', { max })), again)
  const named = { ...turn, files: [...turn.files, ...fitting.map(({ id }) => id)] }
  const names = (of: readonly VaultFile[]) => of.map(({ fileName }) => fileName).join(', ')
  const others = files.filter((file) => !fitting.includes(file))
  const taken = say(named, phrase('fileTaken', { names: names(fitting) }))
  const told =
    others.length === 0 ? taken : say(taken, phrase('fileOthers', { names: names(others), accept: accept.join(', ') }))
  if (asked) return takeAnswer(told, question, all, 'asked')
  return goOn(say(setAnswer(told, question, { value: all, source: 'asked' }), phrase('fileNotAsked')))
}

/** Whether the open report must hold no files by what was told: such pictures are never taken. */
function isForbidden(turn: Turn): boolean {
  const noFiles = openForm(turn)?.noFiles
  return noFiles !== undefined && holds(noFiles, { answers: openJourney(turn)?.live ?? {}, prefix: '', now: turn.now })
}

/** The form's first question for files, where the file goes that was not asked for. */
function evidenceQuestion(turn: Turn): Question | undefined {
  const fields = Object.entries(openForm(turn)?.fields ?? {})
  const found = fields.find(([, field]) => !('repeat' in field) && field.answer.kind === 'file')
  return found === undefined || 'repeat' in found[1] ? undefined : fieldQuestion(found[0], found[1])
}

function earlier(turn: Turn, key: string): readonly FileValue[] {
  const value = turn.state.matter?.answers[key]?.value
  return Array.isArray(value) ? value.filter((file) => typeof file === 'object' && 'id' in file) : []
}

/** Which sort of file a media type is. */
export function classOf(mediaType: string): FileClass {
  if (mediaType.startsWith('image/')) return 'photo'
  return mediaType.startsWith('video/') ? 'video' : 'document'
}
