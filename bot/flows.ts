import type { Flow } from '../dialogs/flow.ts'
import { accessNeeds } from '../dialogs/flows/access-needs.ts'
import { animals } from '../dialogs/flows/animals.ts'
import { antisocialBehaviour } from '../dialogs/flows/antisocial-behaviour.ts'
import { assault } from '../dialogs/flows/assault.ts'
import { bicycleTheft } from '../dialogs/flows/bicycle-theft.ts'
import { burglary } from '../dialogs/flows/burglary.ts'
import { childAbuse } from '../dialogs/flows/child-abuse.ts'
import { civilDispute } from '../dialogs/flows/civil-dispute.ts'
import { claresLaw } from '../dialogs/flows/clares-law.ts'
import { collisionReportRequest } from '../dialogs/flows/collision-report-request.ts'
import { complaint } from '../dialogs/flows/complaint.ts'
import { crimePrevention } from '../dialogs/flows/crime-prevention.ts'
import { criminalDamage } from '../dialogs/flows/criminal-damage.ts'
import { criminalRecordCheck } from '../dialogs/flows/criminal-record-check.ts'
import { domesticAbuse } from '../dialogs/flows/domestic-abuse.ts'
import { drivingNotice } from '../dialogs/flows/driving-notice.ts'
import { drivingOffence } from '../dialogs/flows/driving-offence.ts'
import { drones } from '../dialogs/flows/drones.ts'
import { drugs } from '../dialogs/flows/drugs.ts'
import { eventFilming } from '../dialogs/flows/event-filming.ts'
import { existingReport } from '../dialogs/flows/existing-report.ts'
import { firearmsLicensing } from '../dialogs/flows/firearms-licensing.ts'
import { footageUpload } from '../dialogs/flows/footage-upload.ts'
import { foundProperty } from '../dialogs/flows/found-property.ts'
import { fraud } from '../dialogs/flows/fraud.ts'
import { freedomOfInformation } from '../dialogs/flows/freedom-of-information.ts'
import { hateCrime } from '../dialogs/flows/hate-crime.ts'
import { illegalContent } from '../dialogs/flows/illegal-content.ts'
import { jobs } from '../dialogs/flows/jobs.ts'
import { lostProperty } from '../dialogs/flows/lost-property.ts'
import { missingPerson } from '../dialogs/flows/missing-person.ts'
import { modernSlavery } from '../dialogs/flows/modern-slavery.ts'
import { neighbourhoodTeam } from '../dialogs/flows/neighbourhood-team.ts'
import { noise } from '../dialogs/flows/noise.ts'
import { officerCheck } from '../dialogs/flows/officer-check.ts'
import { onlineAbuse } from '../dialogs/flows/online-abuse.ts'
import { otherCrime } from '../dialogs/flows/other-crime.ts'
import { ownData } from '../dialogs/flows/own-data.ts'
import { policeStation } from '../dialogs/flows/police-station.ts'
import { propertyHeld } from '../dialogs/flows/property-held.ts'
import { protest } from '../dialogs/flows/protest.ts'
import { recordDeletion } from '../dialogs/flows/record-deletion.ts'
import { roadCollision } from '../dialogs/flows/road-collision.ts'
import { robbery } from '../dialogs/flows/robbery.ts'
import { sarahsLaw } from '../dialogs/flows/sarahs-law.ts'
import { seizedVehicle } from '../dialogs/flows/seized-vehicle.ts'
import { sexualOffences } from '../dialogs/flows/sexual-offences.ts'
import { someoneInCustody } from '../dialogs/flows/someone-in-custody.ts'
import { stalkingHarassment } from '../dialogs/flows/stalking-harassment.ts'
import { stopSearchCustody } from '../dialogs/flows/stop-search-custody.ts'
import { suspiciousActivity } from '../dialogs/flows/suspicious-activity.ts'
import { suspiciousPackage } from '../dialogs/flows/suspicious-package.ts'
import { talkToAPerson } from '../dialogs/flows/talk-to-a-person.ts'
import { terrorism } from '../dialogs/flows/terrorism.ts'
import { thanks } from '../dialogs/flows/thanks.ts'
import { theft } from '../dialogs/flows/theft.ts'
import { theftFromVehicle } from '../dialogs/flows/theft-from-vehicle.ts'
import { vehicleNuisance } from '../dialogs/flows/vehicle-nuisance.ts'
import { vehicleTheft } from '../dialogs/flows/vehicle-theft.ts'
import { vetting } from '../dialogs/flows/vetting.ts'
import { victimsRightToReview } from '../dialogs/flows/victims-right-to-review.ts'
import { wantedWarrant } from '../dialogs/flows/wanted-warrant.ts'
import { weapons } from '../dialogs/flows/weapons.ts'
import { welfareConcern } from '../dialogs/flows/welfare-concern.ts'
import { yourArea } from '../dialogs/flows/your-area.ts'

/** Every flow that is served. A new one is one line here. */
export const FLOWS: readonly Flow[] = [
  accessNeeds,
  animals,
  antisocialBehaviour,
  assault,
  bicycleTheft,
  burglary,
  childAbuse,
  civilDispute,
  claresLaw,
  collisionReportRequest,
  complaint,
  crimePrevention,
  criminalDamage,
  criminalRecordCheck,
  domesticAbuse,
  drivingNotice,
  drivingOffence,
  drones,
  drugs,
  eventFilming,
  existingReport,
  firearmsLicensing,
  footageUpload,
  foundProperty,
  fraud,
  freedomOfInformation,
  hateCrime,
  illegalContent,
  jobs,
  lostProperty,
  missingPerson,
  modernSlavery,
  neighbourhoodTeam,
  noise,
  officerCheck,
  onlineAbuse,
  otherCrime,
  ownData,
  policeStation,
  propertyHeld,
  protest,
  recordDeletion,
  roadCollision,
  robbery,
  sarahsLaw,
  seizedVehicle,
  sexualOffences,
  someoneInCustody,
  stalkingHarassment,
  stopSearchCustody,
  suspiciousActivity,
  suspiciousPackage,
  talkToAPerson,
  terrorism,
  thanks,
  theft,
  theftFromVehicle,
  vehicleNuisance,
  vehicleTheft,
  vetting,
  victimsRightToReview,
  wantedWarrant,
  weapons,
  welfareConcern,
  yourArea,
]
