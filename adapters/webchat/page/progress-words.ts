import type { Say } from './say.ts'

/** How far it still is, in words; empty where that is not known or there is nothing left. */
export function progressIn(say: Say, progress: { readonly done: number; readonly about: number } | undefined): string {
  const left = progress === undefined ? 0 : Math.round(progress.about - progress.done)
  if (left < 1) return ''
  return left === 1 ? say('About 1 question left') : say('About {} questions left', left)
}
