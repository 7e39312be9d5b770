import './no-eval.ts'
import * as z from 'zod/mini'
import { ask } from './http.ts'
import { TabMemory } from './session.ts'

/** The only script of the plain page: where scripts do run, it offers to go on with the full page, on the same conversation. */
const given = z.object({ conversationId: z.string(), userId: z.string(), token: z.string(), expires_in: z.number() })
const memory = new TabMemory()
const offer = document.getElementById('full')
const press = offer?.querySelector('button')

if (offer !== null && press !== null && press !== undefined) {
  offer.hidden = false
  press.addEventListener('click', () => void goOn(offer.dataset.ticket ?? ''))
}

async function goOn(ticket: string): Promise<void> {
  const result = await ask(given, '/chat/plain/full', { method: 'POST', json: { ticket } })
  // What goes wrong here takes nothing away: this page stays, and goes on by itself.
  if (result.kind !== 'ok') return location.reload()
  const { expires_in: seconds, ...session } = result.value
  memory.outbox = []
  memory.session = { ...session, expiresAt: Date.now() + seconds * 1000 }
  location.assign('/chat')
}
