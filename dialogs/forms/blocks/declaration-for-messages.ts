import type { Declaration } from '../../form.ts'
import { declaration } from './declaration.ts'

/** Other words where nothing about a crime is reported: thanks, messages, notices and complaints are not law enforcement data (domain 7.6). */
const own: Readonly<Record<string, Pick<Declaration, 'say' | 'why'>>> = {
  'dec.true': {
    say: 'What I have told you is true, as far as I know. Do you agree?',
    why: 'So that the person who reads it can rely on it. A mistake is not a lie.',
  },
  'dec.privacy': {
    say: 'I know that the police use what I tell them to deal with this, and may share it with those who need it. Do you agree? Ask "How is my data used?" to read more.',
    why: 'You should know what happens with what you tell us. This is not consent: the law lets the police use it to do their work.',
  },
}

/** What is agreed to before a message is sent (domain 3.2 B14). */
export const declarationForMessages: readonly Declaration[] = declaration.map((one) => ({ ...one, ...own[one.key] }))
