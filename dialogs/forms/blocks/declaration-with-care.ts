import type { Declaration } from '../../form.ts'
import { declaration } from './declaration.ts'

/** The same without the question about feedback: that is never asked after abuse (domain 7.2). */
export const declarationWithCare: readonly Declaration[] = declaration.filter(({ key }) => key !== 'dec.contact')
