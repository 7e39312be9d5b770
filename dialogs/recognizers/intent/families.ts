/**
 * Articles that stand beside a flow: whoever is taken to the one finds the other from there. A message that could be of
 * several members of a family counts as told apart from all others; which member comes first is decided last.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  theft:
    'my-phone-was-stolen-what-should-i-do my-finding-app-shows-where-my-phone-is someone-stole-a-parcel-from-my-door ' +
    'i-run-a-shop-how-do-i-report-theft my-pet-was-stolen someone-drove-off-without-paying-for-fuel my-bank-cards-were-stolen ' +
    'how-do-i-find-my-imei-number',
  'vehicle-theft': 'my-stolen-car-was-found-do-i-pay-to',
  'theft-from-vehicle': 'my-number-plates-were-stolen',
  burglary: 'will-police-come-to-my-burglary',
  'criminal-damage': 'someone-damaged-my-car-or-fence who-removes-graffiti',
  assault: 'i-think-my-drink-was-spiked',
  'domestic-abuse':
    'is-what-i-am-going-through-domestic-abuse how-do-i-get-help-with-domestic-abuse-now is-there-help-for-men ' +
    'how-do-i-get-a-non-molestation-order i-am-being-forced-to-marry what-can-be-done-about-fgm-or-honour-based',
  'stalking-harassment': 'what-is-stalking',
  'online-abuse': 'someone-is-threatening-to-share-my-intimate-images someone-is-blackmailing-me',
  'sexual-offences':
    'i-have-been-raped-or-sexually-assaulted should-i-wash-after-a-sexual-assault it-happened-years-ago-can-i-still-report',
  'hate-crime': 'what-is-a-hate-crime will-police-record-a-hateful-remark-that-is-not',
  'antisocial-behaviour':
    'what-counts-as-anti-social-behaviour reports-of-anti-social-behaviour-are-ignored someone-is-sleeping-rough who-deals-with-fly-tipping',
  'child-abuse': 'i-am-worried-about-a-child someone-is-grooming-a-child-online at-what-age-can-i-leave-a-child-alone',
  fraud:
    'where-do-i-report-fraud what-happened-to-action-fraud when-should-i-call-police-about-fraud i-have-just-sent-money-to-a-scammer ' +
    'can-i-get-my-money-back how-do-i-report-a-scam-text-or-call how-do-i-report-a-scam-email how-do-i-report-a-scam-website ' +
    'my-account-has-been-hacked my-business-is-under-cyber-attack-now someone-i-met-online-asked-for-money ' +
    'someone-used-my-name-to-get-credit how-do-i-report-benefit-or-tax-fraud is-an-online-seller-who-sent-the-wrong-thing ' +
    'a-caller-says-they-are-police-and-want-my',
  'road-collision':
    'do-i-have-to-report-a-crash-to-police is-an-online-collision-report-enough what-must-i-do-at-the-scene someone-hit-my-car-and-drove-off ' +
    'my-parked-car-was-damaged-and-no-note-was i-hit-a-dog-do-i-have-to-report i-hit-a-cat-or-a-deer',
  'footage-upload':
    'how-quickly-must-i-send-dash-cam-footage do-i-need-to-keep-the-original-video will-i-be-told-what-happened-to-the-driver ' +
    'do-i-have-to-go-to-court-for-a can-police-read-a-blurry-number-plate',
  noise: 'my-neighbour-is-too-noisy when-can-fireworks-be-set-off',
  'vehicle-nuisance':
    'how-do-i-report-an-untaxed-car how-do-i-report-an-uninsured-driver how-do-i-report-an-abandoned-car a-car-is-parked-across-my-drive ' +
    'is-pavement-parking-illegal someone-is-parked-on-yellow-lines what-is-sorn off-road-bikes-are-a-nuisance-near-me',
  drugs: 'how-do-i-report-drug-dealing',
  weapons: 'can-i-carry-a-knife how-do-i-hand-in-a-knife-or-gun is-pepper-spray-legal',
  animals:
    'a-dog-attacked-someone what-are-the-rules-on-xl-bully-dogs a-dog-chased-sheep how-do-i-report-animal-cruelty how-do-i-report-wildlife-crime',
  'found-property': 'i-found-a-bomb-shell-or-grenade i-found-needles',
  'missing-person':
    'how-long-must-i-wait-to-report-someone-missing what-will-police-ask-about-a-missing-person is-it-a-crime-to-go-missing',
  'civil-dispute':
    'my-neighbour-and-i-disagree-about-a-boundary my-neighbours-cctv-films-my-garden squatters-are-in-my-home my-landlord-is-throwing-me-out ' +
    'people-have-set-up-camp-on-my-land a-builder-took-money-and-did-bad-work a-doorstep-seller-will-not-leave ' +
    'are-these-bailiffs-real-and-must-i-let-them',
  terrorism: 'how-do-i-report-suspected-terrorism',
  'modern-slavery': 'how-do-i-report-modern-slavery',
  drones: 'a-drone-is-flying-over-my-house do-i-need-a-licence-to-fly-a-drone',
  'clares-law': 'what-is-clares-law will-my-partner-be-told-i-asked-under-clares',
  'sarahs-law': 'what-is-sarahs-law',
  protest: 'do-i-have-to-tell-police-about-a-march',
  'suspicious-package': 'how-do-i-report-an-unattended-bag',
  'welfare-concern': 'i-am-worried-about-someones-mental-health i-am-worried-about-an-older-neighbour',
  'illegal-content': 'i-saw-child-sexual-abuse-images-online',
  'victims-right-to-review': 'can-i-challenge-a-decision-not-to-charge what-can-i-not-ask-to-be-reviewed-under',
  'driving-notice':
    'i-got-a-notice-of-intended-prosecution my-notice-came-more-than-14-days-after what-is-the-penalty-for-speeding ' +
    'can-i-do-a-speed-awareness-course i-was-not-the-driver i-have-sold-the-car someone-has-copied-my-number-plate',
  'seized-vehicle': 'my-car-was-seized-for-no-insurance how-much-does-it-cost-to-get-a-seized',
  'collision-report-request': 'can-i-get-a-copy-of-a-collision-report how-long-does-a-collision-investigation-take',
  'existing-report':
    'i-have-lost-my-crime-reference-number how-do-i-add-information-to-my-report how-do-i-get-an-update-from-the-officer ' +
    'why-was-my-case-closed can-i-withdraw-my-report what-happens-after-i-report-online',
  complaint: 'i-am-unhappy-with-the-complaint-result i-want-to-report-a-concern-about-a-police',
  'firearms-licensing': 'how-do-i-apply-for-a-shotgun-or-firearm',
  'criminal-record-check': 'how-do-i-get-a-dbs-check i-need-a-police-certificate-for-a-visa',
  'own-data': 'how-do-i-see-what-police-hold-about-me how-do-i-ask-to-see-police-body-worn',
  'record-deletion': 'can-my-record-be-deleted',
  'event-filming': 'how-do-i-hold-a-street-party',
  'crime-prevention':
    'how-do-i-mark-my-property prevent-anti-social-behaviour prevent-bicycle-theft prevent-burglary prevent-criminal-damage-arson ' +
    'prevent-drugs prevent-other-crime prevent-other-theft prevent-possession-of-weapons prevent-public-order prevent-robbery ' +
    'prevent-shoplifting prevent-theft-from-the-person prevent-vehicle-crime prevent-violent-crime',
  'police-station': 'where-is-my-nearest-police-station',
  'neighbourhood-team':
    'how-do-i-contact-my-local-officers what-is-a-neighbourhood-priority cars-are-speeding-in-my-street',
  'stop-search-custody':
    'i-was-stopped-and-searched-what-are-my-rights what-are-my-rights-if-arrested what-is-the-age-of-criminal-responsibility',
  'officer-check': 'how-do-i-check-a-police-officer-is-real',
  'someone-in-custody': 'can-i-find-out-if-someone-is-in-custody',
  'wanted-warrant': 'what-does-released-under-investigation-mean what-happens-when-bail-ends',
  'property-held': 'how-do-i-get-my-property-back-from-police',
  'access-needs': 'can-i-have-an-interpreter how-can-deaf-people-contact-police can-i-report-in-welsh',
  'lost-property': 'my-passport-was-lost-or-stolen my-driving-licence-was-lost-or-stolen',
  'when-should-i-call-999': 'when-should-i-call-101',
}

const familyOfSubject: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, members]) =>
    members.split(' ').map((member): [string, string] => [member, family]),
  ),
)

/** The family that a subject belongs to; its own where it stands alone. */
export function familyOf(subject: string): string {
  return familyOfSubject.get(subject) ?? subject
}
