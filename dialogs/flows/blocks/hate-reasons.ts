import type { Option } from '../../answer-type.ts'

/** Why someone may have been picked out, with the ids of the form's `what.hate` (domain 3.2 B6). */
export const hateReasons: readonly Option[] = [
  { id: 'no', label: 'No', says: ['none of these'] },
  { id: 'race', label: 'Race or where someone is from', says: ['race', 'racism', 'nationality', 'skin colour'] },
  { id: 'religion', label: 'Religion or faith', says: ['religion', 'faith', 'islamophobia', 'antisemitism'] },
  { id: 'disability', label: 'Disability', says: ['disabled'] },
  { id: 'sexual-orientation', label: 'Sexual orientation', says: ['gay', 'lesbian', 'bisexual', 'homophobia'] },
  { id: 'transgender', label: 'Being transgender', says: ['trans', 'transphobia', 'transgender identity'] },
  { id: 'sex', label: 'Sex', says: ['being a woman', 'being a man', 'misogyny', 'gender'] },
]
