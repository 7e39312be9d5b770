import { realServices } from '../dialogs/engine/real-services.ts'
import { FIRST_TEN } from '../dialogs/engine/stories/first-ten.table.ts'
import { SET_ASIDE } from '../dialogs/engine/stories/set-aside.table.ts'
import { shareFilled, storyFigures } from '../dialogs/engine/stories/story-figures.ts'
import { walkStory } from '../dialogs/engine/stories/walk-story.ts'

/** Tells twenty whole stories, and prints what each fills, what it fills wrongly, and how much is still asked. */
export async function toldStories(tell: (line: string) => void): Promise<boolean> {
  const services = await realServices()
  const told = [...FIRST_TEN, ...SET_ASIDE]
  const walks = told.map((one) => walkStory(services, one))
  walks.forEach((walk, at) => {
    const share = `${Math.round(100 * shareFilled(walk))} %`
    tell(
      `${walk.id.padEnd(36)} ${(walk.form ?? 'not known').padEnd(28)} filled ${walk.filled.length}, asked ${walk.asked.length} (${share}), wrong ${walk.wrong.length}`,
    )
    for (const one of walk.wrong) tell(`  wrong: ${one}`)
    if (walk.form !== told[at]?.form) tell(`  expected ${told[at]?.form}`)
  })
  const all = storyFigures(
    walks,
    told.map(({ form }) => form),
  )
  tell(
    `\n${all.inTheirForm} of ${all.stories} end in their form; ${all.wrong} of ${all.filled} filled fields are wrong.`,
  )
  tell(
    `In the middle a story fills ${Math.round(100 * all.medianShare)} % of the fields on its way (at least ${Math.round(100 * all.leastShare)} %), and ${all.medianAsked} are asked, in forms of ${all.medianInForm} fields.`,
  )
  return all.inTheirForm === all.stories && all.wrong === 0
}
