import type { CrimeKind } from '../../dialogs/area.ts'

/**
 * The Metropolitan Police's own groups (MPS Recorded Crime: Geographic Breakdown, column "MajorText"), as police.uk's kinds.
 * The mapping is ours: close to police.uk's, which is not published. Theft is told apart by "MinorText".
 */
const GROUPS: Readonly<Record<string, CrimeKind>> = {
  'ARSON AND CRIMINAL DAMAGE': 'criminal-damage-arson',
  BURGLARY: 'burglary',
  'DRUG OFFENCES': 'drugs',
  'FRAUD AND FORGERY': 'other-crime',
  'MISCELLANEOUS CRIMES AGAINST SOCIETY': 'other-crime',
  'NFIB FRAUD': 'other-crime',
  'POSSESSION OF WEAPONS': 'possession-of-weapons',
  'PUBLIC ORDER OFFENCES': 'public-order',
  ROBBERY: 'robbery',
  'SEXUAL OFFENCES': 'violent-crime',
  'VEHICLE OFFENCES': 'vehicle-crime',
  'VIOLENCE AGAINST THE PERSON': 'violent-crime',
}

const THEFTS: Readonly<Record<string, CrimeKind>> = {
  'BICYCLE THEFT': 'bicycle-theft',
  'OTHER THEFT': 'other-theft',
  SHOPLIFTING: 'shoplifting',
  'THEFT FROM THE PERSON': 'theft-from-the-person',
}

/** The kind of a row of the Metropolitan Police's ward file; undefined for a group that is not known. */
export function kindOfMet(major: string, minor: string): CrimeKind | undefined {
  const group = major.trim().toUpperCase()
  return group === 'THEFT' ? THEFTS[minor.trim().toUpperCase()] : GROUPS[group]
}
