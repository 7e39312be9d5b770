import type { Content } from '../../content.ts'
import { articleProblems } from './article-problems.ts'
import { cardProblems } from './card-problems.ts'
import { flowProblems } from './flow-problems.ts'
import { formProblems } from './form-problems.ts'
import type { Problem } from './problem.ts'

/** Everything that is wrong with the content, each with its place and its remedy. Empty when it may be served. */
export function problems(content: Content): readonly Problem[] {
  return [
    ...[...content.flows].flatMap(([id, flow]) => flowProblems(id, flow, content)),
    ...[...content.forms].flatMap(([id, form]) => formProblems(id, form, content)),
    ...[...content.articles].flatMap(([id, article]) => articleProblems(id, article, content)),
    ...cardProblems(content),
  ]
}
