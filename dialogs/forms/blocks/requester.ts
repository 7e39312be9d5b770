import { defineBlock } from '../../form.ts'
import { reporter } from './person-reporting.ts'

/** Who makes a request: a name, and help to talk to us. No birthday and no address (domain 7.6, ask only what is needed). */
export const requester = defineBlock({
  'rep.title': { ...reporter.title, section: 'About you' },
  'rep.first': reporter.first,
  'rep.last': reporter.last,
})

/** Language and other help, behind one question. */
export const requesterHelp = defineBlock({
  'rep.more': reporter.more,
  'rep.lang': reporter.lang,
  'rep.langText': reporter.langText,
  'rep.adjust': reporter.adjust,
  'rep.adjustOther': reporter.adjustOther,
})
