import type { Field } from '../../form.ts'
import { looks } from './person-looks.ts'
import { suspect } from './suspect.ts'

const seen = {
  any: [
    { field: 'known', is: 'yes' },
    { field: 'describe', is: 'yes' },
  ],
} as const

/**
 * One person that someone knows something about (domain 3.2 B7), without the questions about a single event. Who they are to the
 * teller is not asked: it could show who told. Its conditions are checked by `problems`.
 */
export const personKnownOf: Readonly<Record<string, Field>> = {
  known: {
    answer: suspect.known.answer,
    ask: suspect.known.ask,
    why: suspect.known.why,
    label: suspect.known.label,
    unknown: true,
  },
  name: { ...suspect.name, when: { field: 'known', is: 'yes' } },
  alias: { ...suspect.alias, when: { field: 'known', is: 'yes' } },
  addr: { ...suspect.addr, when: { field: 'known', is: 'yes' } },
  phone: { ...suspect.phone, when: { field: 'known', is: 'yes' } },
  social: { ...suspect.social, when: { field: 'known', is: 'yes' } },
  describe: {
    ...suspect.describe,
    when: {
      any: [
        { field: 'known', is: ['by-sight', 'no'] },
        { field: 'known', given: false },
      ],
    },
  },
  sex: { ...looks.sex, when: seen },
  dobAge: { ...looks.dobAge, when: seen },
  ethnic: { ...looks.ethnic, when: { field: 'describe', is: 'yes' } },
  height: { ...looks.height, when: { field: 'describe', is: 'yes' } },
  build: { ...looks.build, when: { field: 'describe', is: 'yes' } },
  hair: { ...looks.hair, when: { field: 'describe', is: 'yes' } },
  face: { ...looks.face, when: { field: 'describe', is: 'yes' } },
  clothes: { ...looks.clothes, when: { field: 'describe', is: 'yes' } },
  voice: { ...looks.voice, when: { field: 'describe', is: 'yes' } },
  marks: { ...looks.marks, when: { field: 'describe', is: 'yes' } },
}
