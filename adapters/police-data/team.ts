import { z } from 'zod'
import { plainText, type Team } from '../../knowledge/area/team.ts'
import type { Got, JsonClient } from './json-client.ts'
import { eventsShape, neighbourhoodShape, peopleShape, prioritiesShape } from './shapes.ts'

/** A team as it is kept. */
export const teamShape: z.ZodType<Team> = z.object({
  name: z.string(),
  officers: z.array(z.object({ name: z.string(), rank: z.exactOptional(z.string()) })),
  priorities: z.array(
    z.object({ issue: z.string(), at: z.exactOptional(z.number()), action: z.exactOptional(z.string()) }),
  ),
  events: z.array(z.object({ title: z.string(), at: z.number(), address: z.exactOptional(z.string()) })),
  email: z.exactOptional(z.string()),
  telephone: z.exactOptional(z.string()),
  page: z.exactOptional(z.string()),
})

/** Asks for all of a team at once. People, priorities and events that do not come are as if none were published, but a failure of all is one. */
export async function askTeam(client: JsonClient, force: string, id: string): Promise<Got<Team>> {
  const path = `/${force}/${id}`
  const [about, people, priorities, events] = await Promise.all([
    client.get(path, neighbourhoodShape),
    client.get(`${path}/people`, peopleShape),
    client.get(`${path}/priorities`, prioritiesShape),
    client.get(`${path}/events`, eventsShape),
  ])
  if (about.kind !== 'got') return about
  // "They have published none" would not be true where the service only failed.
  for (const part of [people, priorities]) if (part.kind === 'failed') return part
  const { name, url_force: url, contact_details: contacts } = about.value
  const [email, telephone] = [plainText(contacts?.email ?? ''), plainText(contacts?.telephone ?? '')]
  const team: Team = {
    name: plainText(name),
    officers: listOf(people).flatMap((one) => {
      const [officer, rank] = [plainText(one.name), plainText(one.rank ?? '')]
      return officer === '' ? [] : [{ name: officer, ...(rank === '' ? {} : { rank }) }]
    }),
    priorities: listOf(priorities)
      .flatMap((one) => {
        const [issue, action] = [plainText(one.issue ?? ''), plainText(one.action ?? '')]
        const at = Date.parse(one['issue-date'] ?? '')
        if (issue === '') return []
        return [{ issue, ...(Number.isNaN(at) ? {} : { at }), ...(action === '' ? {} : { action }) }]
      })
      .sort((one, other) => (other.at ?? 0) - (one.at ?? 0)),
    events: listOf(events).flatMap((one) => {
      const at = Date.parse(one.start_date ?? '')
      const [title, address] = [plainText(one.title ?? ''), plainText(one.address ?? '')]
      return title === '' || Number.isNaN(at) ? [] : [{ title, at, ...(address === '' ? {} : { address }) }]
    }),
    ...(/^[^\s@]+@[^\s@]+$/.test(email) ? { email } : {}),
    ...(/^[\d +()]{3,20}$/.test(telephone) ? { telephone } : {}),
    ...(url?.startsWith('https://') === true && URL.canParse(url) ? { page: url } : {}),
  }
  return { kind: 'got', value: team }
}

function listOf<Item>(got: Got<readonly Item[]>): readonly Item[] {
  return got.kind === 'got' ? got.value : []
}
