import type { Declaration } from '../../form.ts'

/** What is agreed to before sending (domain 3.2 B14). Feedback is real consent and may be refused. */
export const declaration: readonly Declaration[] = [
  {
    key: 'dec.true',
    say: 'I have told the truth, as far as I know. Do you agree?',
    why: 'It can be an offence to make a report that you know is false. A mistake is not a lie.',
  },
  {
    key: 'dec.privacy',
    say: 'I know that the police use what I tell them to deal with crime, and may share it with partners to keep people safe. Do you agree? Ask "How is my data used?" to read more.',
    why: 'You should know what happens with what you tell us. This is not consent: the law lets the police use it to deal with crime.',
  },
  {
    key: 'dec.urgent',
    say: 'I know that no one is reading this now, and that I must call 999 if anyone is in danger. Do you agree?',
    why: 'A report can wait for some time before a person reads it.',
  },
  {
    key: 'dec.contact',
    say: 'You may contact me later to ask how this service worked for me. Do you agree? You can say no.',
    why: 'It helps to make the service better. It makes no difference to your report.',
    optional: true,
    feedback: true,
  },
]
