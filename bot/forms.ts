import type { Form } from '../dialogs/form.ts'
import { antisocialBehaviourReport } from '../dialogs/forms/antisocial-behaviour-report.ts'
import { callbackRequest } from '../dialogs/forms/callback-request.ts'
import { claresLawRequest } from '../dialogs/forms/clares-law-request.ts'
import { collisionReport } from '../dialogs/forms/collision-report.ts'
import { collisionReportRequestForm } from '../dialogs/forms/collision-report-request-form.ts'
import { complaintForm } from '../dialogs/forms/complaint-form.ts'
import { crimeAssault } from '../dialogs/forms/crime-assault.ts'
import { crimeBicycle } from '../dialogs/forms/crime-bicycle.ts'
import { crimeBurglary } from '../dialogs/forms/crime-burglary.ts'
import { crimeDamage } from '../dialogs/forms/crime-damage.ts'
import { crimeFromVehicle } from '../dialogs/forms/crime-from-vehicle.ts'
import { crimeHarassment } from '../dialogs/forms/crime-harassment.ts'
import { crimeMaliciousCommunications } from '../dialogs/forms/crime-malicious-communications.ts'
import { crimeOther } from '../dialogs/forms/crime-other.ts'
import { crimeRobbery } from '../dialogs/forms/crime-robbery.ts'
import { crimeTheft } from '../dialogs/forms/crime-theft.ts'
import { crimeVehicle } from '../dialogs/forms/crime-vehicle.ts'
import { domesticAbuseReport } from '../dialogs/forms/domestic-abuse-report.ts'
import { drivingOffenceReport } from '../dialogs/forms/driving-offence-report.ts'
import { equalityMonitoring } from '../dialogs/forms/equality-monitoring.ts'
import { filmingNotice } from '../dialogs/forms/filming-notice.ts'
import { foundPropertyReport } from '../dialogs/forms/found-property-report.ts'
import { hateCrimeReport } from '../dialogs/forms/hate-crime-report.ts'
import { intelligenceReport } from '../dialogs/forms/intelligence-report.ts'
import { lostPropertyReport } from '../dialogs/forms/lost-property-report.ts'
import { missingPersonReport } from '../dialogs/forms/missing-person-report.ts'
import { neighbourhoodMessage } from '../dialogs/forms/neighbourhood-message.ts'
import { processionNotice } from '../dialogs/forms/procession-notice.ts'
import { reportUpdate } from '../dialogs/forms/report-update.ts'
import { rightToReviewRequest } from '../dialogs/forms/right-to-review-request.ts'
import { sarahsLawRequest } from '../dialogs/forms/sarahs-law-request.ts'
import { thanksForm } from '../dialogs/forms/thanks-form.ts'

/** Every form that is served. A new one is one line here. */
export const FORMS: readonly Form[] = [
  antisocialBehaviourReport,
  callbackRequest,
  collisionReport,
  collisionReportRequestForm,
  complaintForm,
  crimeAssault,
  crimeBicycle,
  crimeBurglary,
  crimeDamage,
  crimeFromVehicle,
  crimeHarassment,
  crimeMaliciousCommunications,
  crimeOther,
  crimeRobbery,
  crimeTheft,
  crimeVehicle,
  domesticAbuseReport,
  drivingOffenceReport,
  equalityMonitoring,
  filmingNotice,
  foundPropertyReport,
  hateCrimeReport,
  intelligenceReport,
  lostPropertyReport,
  missingPersonReport,
  neighbourhoodMessage,
  processionNotice,
  reportUpdate,
  rightToReviewRequest,
  thanksForm,
  claresLawRequest,
  sarahsLawRequest,
]
