import type { PhraseName } from '../phrases.ts'

/**
 * What the assistant says of itself, in Welsh. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed: a Welsh speaker of the
 * force must sign it off before release. What is missing is said in English, and `npm run check` tells it.
 */
export const WELSH_PHRASES: Readonly<Partial<Record<PhraseName, string>>> = {
  hello: 'Helo. Peiriant ydw i, ac nid oes neb yn darllen hwn nawr.',
  greeting:
    'Helo. Fi yw cynorthwyydd ymholiadau {force}. Peiriant ydw i, ac nid oes neb yn darllen hwn nawr.\n\nOs oes unrhyw un mewn perygl, ffoniwch 999. Os na allwch chi siarad, ffoniwch 999 o ffôn symudol a phwyswch 55 pan ofynnir i chi. Os ydych chi’n fyddar neu’n methu defnyddio ffôn: Relay UK 18000, 999 BSL, neu anfonwch neges destun i 999 os ydych chi wedi cofrestru.',
  about:
    'Gallaf gymryd adroddiad cyfan a rhoi cyfeirnod i chi. Mae’r rhan fwyaf yn cymryd 10 i 15 munud. Dylai’r rhain fod wrth law: pryd a ble y digwyddodd, ac unrhyw blât rhif, rhif ffrâm neu lun. Mae eich atebion yn cael eu defnyddio i ddelio â’ch adroddiad. Mae drafft nad ydych chi’n ei anfon yn cael ei ddileu ar ôl {draft}, neu’n hwyrach os ydych chi’n ei gadw. Os ydych chi wedi cadw un o’r blaen, ysgrifennwch ei god. Dywedwch "sut mae fy nata’n cael ei ddefnyddio?" i ddarllen mwy.',
  covers:
    'Rwy’n gweithio i {force}. Eu hardal yw {covers}. Ar gyfer ardal arall, ffoniwch 101 a gofynnwch am yr heddlu yno. Gallwch chi ddweud wrthyf i o hyd, ac mae’n cael ei basio ymlaen.',
  matter: 'Beth sydd wedi digwydd, neu beth ydych chi eisiau ei wybod? Dywedwch wrthyf yn eich geiriau eich hun.',
  anythingElse: 'Oes rhywbeth arall? Dywedwch wrthyf yn eich geiriau eich hun.',
  notUnderstood:
    'Dydw i ddim yn siŵr am beth mae hyn. Gallaf gymryd adroddiadau ac ateb cwestiynau am yr heddlu. Dywedwch mewn geiriau eraill, ffoniwch 101, neu dewiswch un o’r rhain.',
  notUnderstoodAgain:
    'Dydw i ddim yn gwybod am beth mae hyn o hyd. Gallwch chi ffonio 101 i siarad â pherson, neu ddewis un o’r rhain.',
  outOfScope:
    'Dydw i ddim yn gwybod am hynny. Gallaf gymryd adroddiadau ac ateb cwestiynau am yr heddlu. Am unrhyw beth arall i’w wneud â’r heddlu, ffoniwch 101. Gallwch chi ddweud mewn geiriau eraill, neu ddewis un o’r rhain.',
  nothingOpen:
    'Ni allaf gymryd dim byd yma nawr. Ffoniwch 101 a dywedwch wrthyn nhw beth ddywedoch chi wrthyf i. Os yw’n digwydd nawr neu os oes unrhyw un mewn perygl, ffoniwch 999.',
  sideNotKnown:
    'Dydw i ddim yn gwybod yr ateb i hynny. I ofyn i berson, ffoniwch 101. Gallwn fynd ymlaen â’ch adroddiad yma.',
  asideNotKnown:
    'Dydw i ddim yn siŵr beth arall sydd ei angen arnoch. Dywedwch wrthyf mewn geiriau eraill, dywedwch "stop" i adael yr adroddiad hwn, neu ewch ymlaen ag ef yma.',
  which: 'Ai un o’r rhain rydych chi’n ei feddwl?',
  goOnWith: 'Ydych chi eisiau mynd ymlaen â hyn nawr?',
  noneOfThese: 'Dim un o’r rhain',
  bothMatters: 'Rydych chi wedi dweud wrthyf am fwy nag un peth. Pa un yn gyntaf? Byddaf yn dod yn ôl at y llall.',
  otherMatter:
    'Rydych chi hefyd wedi dweud wrthyf am rywbeth arall: {title}. Ydych chi eisiau mynd ymlaen â hynny nawr?',
  unclear: 'Doeddwn i ddim yn deall hynny.',
  timeTooEarly:
    'Rhaid i’r amser hwn beidio â bod cyn "{label}", sef {display}. Rhowch amser arall, neu dywedwch "newid {label}".',
  timeTooLate:
    'Rhaid i’r amser hwn beidio â bod ar ôl "{label}", sef {display}. Rhowch amser arall, neu dywedwch "newid {label}".',
  unclearYesNo: 'Mae angen ateb clir arnaf i’r cwestiwn hwn: ie neu na.',
  unclearChoice: 'Dewiswch un o’r atebion, neu defnyddiwch ei eiriau.',
  needAnswer: 'Mae angen ateb i’r cwestiwn hwn cyn i chi allu mynd ymlaen.',
  mayNotKnow: 'Os nad ydych chi’n gwybod, dywedwch "dydw i ddim yn gwybod".',
  maySkip: 'Gallwch chi ddweud "hepgor".',
  changedQuestion:
    'Mae’r cwestiwn hwn wedi newid ers i chi ei weld. Cadwais yr hyn a ysgrifennoch chi, ond wnes i ddim ei ddefnyddio. Dyma’r cwestiwn fel y mae nawr.',
  keptText:
    'Cadwais yr hyn a ysgrifennoch chi o’r blaen: "{text}". Dywedwch "defnyddio hwn" i’w roi fel eich ateb, neu ysgrifennwch ef eto.',
  nothingKept: 'Does dim byd wedi ei gadw i’w ddefnyddio.',
  heard:
    'Diolch am ddweud wrthyf. Mae’n ddrwg gen i fod hyn wedi digwydd. Byddaf yn gofyn ychydig o gwestiynau byr yn gyntaf.',
  heardRequest: 'Diolch. Byddaf yn gofyn ychydig o gwestiynau byr yn gyntaf.',
  understood: 'Dyma beth ddeallais i o’r hyn a ddywedoch chi wrthyf:',
  sayIfWrong: 'Os oes unrhyw beth yn anghywir, dywedwch wrthyf, er enghraifft "newid y lliw".',
  corrected: 'Newidiais "{label}" i: {display}.',
  correctedDropped: 'Nid yw’r atebion hyn yn berthnasol bellach ac maen nhw wedi mynd: {labels}.',
  correctWhich: 'Pa ateb ydych chi eisiau ei newid?',
  nothingToChange: 'Does dim ateb i’w newid eto.',
  matterGone:
    'Ni ellir cymryd yr adroddiad hwn yma bellach. Does dim byd wedi ei anfon at yr heddlu. Ffoniwch 101 i fynd ymlaen dros y ffôn. Mae eich atebion wedi eu dileu.',
  oldButton: 'Mae’r botwm hwnnw’n perthyn i gwestiwn cynharach, ac ni allaf ei ddefnyddio nawr. Dyma lle rydyn ni.',
  back: 'Mynd yn ôl un cwestiwn.',
  backAtStart: 'Dyma’r cwestiwn cyntaf, felly ni allaf fynd yn ôl ymhellach.',
  skipRefused: 'Ni ellir hepgor y cwestiwn hwn.',
  whyNone: 'Mae’n helpu’r tîm cywir i ddeall beth ddigwyddodd.',
  progress: 'Rydych chi wedi ateb {done}. Mae tua {left} o gwestiynau ar ôl.',
  progressNone: 'Dydyn ni ddim wedi dechrau adroddiad eto.',
  help: 'Atebwch yn eich geiriau eich hun, neu tapiwch ateb. Gallwch chi hefyd ddweud: yn ôl, newid, hepgor, pam, ailadrodd, cadw, dechrau eto, stopio, neu "siarad â pherson". I newid i Saesneg, dywedwch "Saesneg". Os ydych chi wedi cadw adroddiad o’r blaen, dywedwch "mae gen i god". I ofyn am un rydych chi wedi ei anfon, dywedwch "ble mae fy adroddiad?". Os oes unrhyw un mewn perygl, ffoniwch 999.',
  save: 'Mae eich atebion yn cael eu cadw tan {until}, ac yna’n cael eu dileu.\n\nEich cod yw {code}. Ysgrifennwch ef i lawr. I fynd ymlaen yn nes ymlaen, yma neu ar ddyfais arall, agorwch y sgwrs hon ac ysgrifennwch y cod. Gall unrhyw un sydd â’r cod weld eich atebion, felly cadwch ef yn ddiogel.\n\nDoes dim byd wedi ei anfon at yr heddlu eto. I ddileu’r hyn sydd wedi ei gadw, dywedwch "dileu fy adroddiad".',
  saveNothing: 'Does dim byd i’w gadw eto.',
  startAgainAsk: 'Ydych chi eisiau dileu’r atebion hyn a dechrau eto?',
  startAgainAskSaved:
    'Ydych chi eisiau dileu’r atebion hyn a dechrau eto? Mae’r copi a gadwyd yn cael ei ddileu hefyd, ac ni fydd ei god yn gweithio mwyach.',
  startAgainDone: 'Mae eich atebion wedi eu dileu. Does dim byd wedi ei anfon at yr heddlu.',
  stopAsk:
    'Ydych chi eisiau stopio? Does dim byd wedi ei anfon at yr heddlu. Bydd eich atebion yn cael eu dileu os ydych chi’n stopio.',
  stopAskSaved:
    'Ydych chi eisiau stopio a dileu’r adroddiad hwn? Mae’r copi a gadwyd yn cael ei ddileu hefyd, ac ni fydd ei god yn gweithio mwyach. I’w gadw, dywedwch "na" a dewch yn ôl â’ch cod yn nes ymlaen. Does dim byd wedi ei anfon at yr heddlu.',
  deleteSavedAsk:
    'Ydych chi eisiau dileu’r adroddiad hwn a’r copi a gadwyd? Ni fydd y cod yn gweithio mwyach. Does dim byd wedi ei anfon at yr heddlu.',
  savedDeleted:
    'Mae’r adroddiad a gadwyd wedi ei ddileu, ac nid yw ei god yn gweithio mwyach. Does dim ohono wedi ei anfon at yr heddlu.',
  staysSaved: 'Mae eich adroddiad wedi ei gadw tan {until}. Ysgrifennwch eich cod {code} i fynd ymlaen ag ef.',
  takenUp:
    'Des i o hyd i’ch adroddiad: {title}. Does dim ohono wedi ei anfon eto. Mae wedi ei gadw tan {until} o dan yr un cod, {code}. Ni all unrhyw sgwrs arall oedd ag ef ar agor fynd ymlaen ag ef nawr. Rydyn ni’n mynd ymlaen o’r lle roeddech chi.',
  takenElsewhere:
    'Nid yw’r adroddiad a gadwoch chi ar agor yn y sgwrs hon bellach: {title}. Mae wedi ei agor mewn sgwrs arall â’i god, neu wedi ei anfon neu ei ddileu yno, neu mae ei amser ar ben. Os gall rhywun arall fod â’ch cod, ffoniwch 101.',
  notUsed: 'Dydw i ddim wedi defnyddio’r hyn rydych chi newydd ei ysgrifennu fel ateb.',
  codeAsk: 'Beth yw eich cod? Mae ganddo ddeg o lythrennau a rhifau, mewn dau grŵp o bump.',
  codeMistyped:
    'Mae rhywbeth yn y cod hwnnw’n wahanol i’r un a roddais: mae nod yn wahanol, ar goll neu’n ychwanegol. Edrychwch eto arno a’i ysgrifennu eto.',
  codeUnknown:
    'Ni allaf ddod o hyd i adroddiad a gadwyd o dan y cod hwnnw. Efallai bod ei amser ar ben, neu ei fod wedi ei anfon neu ei ddileu. Edrychwch eto ar y cod a’i ysgrifennu eto, neu dywedwch wrthyf beth ddigwyddodd ac rydyn ni’n dechrau eto. Gallwch chi hefyd ffonio 101.',
  codeUnclear: 'Mae angen y cod arnaf i chwilio amdano. Os nad yw gennych chi, dywedwch "dydw i ddim yn gwybod".',
  codeNone:
    'Heb y cod ni allaf agor adroddiad a gadwyd na dweud wrthych chi am un. Gallwch chi ddechrau adroddiad newydd yma, neu ffonio 101.',
  codeLimit:
    'Dyna faint o weithiau y gallaf chwilio am god mewn un sgwrs, felly ni fyddaf yn chwilio eto yma. Gallwch chi ddechrau adroddiad newydd, neu ffonio 101.',
  whereAsk:
    'Beth yw cyfeirnod eich adroddiad? Mae’n edrych fel 7KQ4-M2XD-9B. Dim ond adroddiadau a anfonwyd yn y gwasanaeth hwn y gallaf chwilio amdanyn nhw.',
  whereWhich: 'Pa adroddiad ydych chi’n ei feddwl? Dewiswch un, neu ysgrifennwch gyfeirnod arall.',
  whereOtherWay: 'Adroddais mewn ffordd arall',
  whereCodeAsk:
    'Beth yw’r cod a ddaeth gyda’r cyfeirnod hwn? Mae ganddo ddeg o lythrennau a rhifau, mewn dau grŵp o bump.',
  referenceUnclear:
    'Nid yw hwnnw’n gyfeirnod fel y rhai rwy’n eu rhoi. Mae gan un ddeg o lythrennau a rhifau, fel 7KQ4-M2XD-9B. Edrychwch eto arno a’i ysgrifennu eto.',
  whereQueued:
    'Mae eich adroddiad {reference} wedi ei storio yma ac ar ei ffordd. Nid yw wedi cyrraedd yr heddlu eto. Os na all aros, ffoniwch 101. Mewn argyfwng, ffoniwch 999.',
  whereReceived: 'Derbyniodd yr heddlu eich adroddiad {reference}: {when}.',
  whereNews: 'Y newyddion diweddaraf ganddyn nhw: {message}',
  whereClosed:
    'Ni allai system yr heddlu gymryd eich adroddiad {reference}. Mae staff wedi edrych arno a’i gau. I ofyn beth wnaethon nhw, ffoniwch 101 a rhowch eich cyfeirnod.',
  whereGone:
    'Nid yw eich adroddiad {reference} yn cael ei gadw yma bellach. Dim ond am gyfnod byr rwy’n cadw adroddiad ar ôl i’r heddlu ei gael. I ofyn amdano, ffoniwch 101 a rhowch eich cyfeirnod.',
  whereUnknown:
    'Ni allaf ddod o hyd i adroddiad o dan y cyfeirnod a’r cod hwnnw. Efallai nad ydyn nhw’n perthyn i’w gilydd, neu nad yw’r adroddiad yn cael ei gadw yma bellach. Dim ond am gyfnod byr rwy’n cadw adroddiad ar ôl i’r heddlu ei gael. I ofyn amdano, ffoniwch 101 a rhowch eich cyfeirnod.',
  stopDone: 'Rwyf wedi stopio ac wedi dileu eich atebion. Does dim byd wedi ei anfon at yr heddlu.',
  stopNothing: 'Does dim byd ar agor i’w stopio. Does dim byd wedi ei anfon at yr heddlu.',
  goOn: 'Rydyn ni’n mynd ymlaen o’r lle roedden ni.',
  unsentConcern:
    'Rydych chi wedi dweud wrthyf am berygl. Does dim byd am hynny wedi ei anfon at neb. Os oes angen yr heddlu arnoch chi nawr, ffoniwch 999. I ddweud wrthyn nhw heb ffurflen, ffoniwch 101.',
  person:
    'I siarad â pherson, ffoniwch 101. Mae am ddim ac ar agor ddydd a nos. Os ydych chi’n fyddar neu’n methu siarad, defnyddiwch Relay UK: 18001 101. Os oes unrhyw un mewn perygl, ffoniwch 999. Mae eich atebion hyd yn hyn yn aros yma tan {until}.',
  personNoDraft:
    'I siarad â pherson, ffoniwch 101. Mae am ddim ac ar agor ddydd a nos. Os ydych chi’n fyddar neu’n methu siarad, defnyddiwch Relay UK: 18001 101. Os oes unrhyw un mewn perygl, ffoniwch 999.',
  exit: 'Mae’r sgwrs hon wedi dod i ben.',
  ended:
    'Mae’r sgwrs hon wedi dod i ben ac mae ei hatebion wedi eu dileu. Dechreuwch sgwrs newydd i fynd ymlaen. Os oes unrhyw un mewn perygl, ffoniwch 999.',
  safe: 'Rwy’n ddiogel, ymlaen',
  safeAsk: 'Os ydych chi’n ddiogel ac eisiau mynd ymlaen, dywedwch "Rwy’n ddiogel, ymlaen".',
  safeGoOn:
    'Rwy’n falch eich bod yn ddiogel. Os yw hynny’n newid, ffoniwch 999. Rydyn ni’n mynd ymlaen o’r lle roedden ni.',
  stillRed: 'Ffoniwch 999 nawr. Does neb yn darllen hwn.',
  amber: 'Cyn i ni fynd ymlaen, mae angen i mi wybod eich bod yn ddiogel. Does neb yn darllen hwn nawr.',
  careFirst:
    'Mae’n ddrwg gen i fod hyn yn digwydd. Nid eich bai chi yw hyn. Gallwch chi stopio neu hepgor ar unrhyw adeg.',
  checkCrisis: 'Oes unrhyw un yn meddwl am roi diwedd ar eu bywyd, neu am frifo eu hunain, ar hyn o bryd?',
  gateDanger: 'Oes unrhyw un mewn perygl ar hyn o bryd?',
  gateHeated: 'A allai hyn droi’n dreisgar yn fuan, neu ydy hynny’n digwydd yn barod?',
  startForm: 'Ydych chi eisiau gwneud yr adroddiad hwn nawr? Mae’n cymryd tua {minutes} munud.',
  startReport: 'Dechrau’r adroddiad',
  startNo: 'Dim nawr',
  startedForm:
    'Byddwn yn gwneud yr adroddiad hwn gyda’n gilydd: {title}. Does dim byd yn cael ei anfon nes i chi ei ddarllen drosto.',
  notStarted: 'Dydw i ddim wedi dechrau adroddiad. Does dim byd wedi ei anfon at yr heddlu.',
  leaveDraft:
    'Mae gennych chi adroddiad ar agor: {title}. Ydych chi eisiau mynd ymlaen ag ef, neu ei roi o’r neilltu a dechrau’r llall?',
  leaveKeep: 'Mynd ymlaen â’r adroddiad sydd ar agor',
  leaveSwitch: 'Ei roi o’r neilltu a dechrau’r llall',
  resumeAsk: 'Mae gennych chi adroddiad sydd heb ei orffen: {title}. Ydych chi eisiau mynd ymlaen ag ef?',
  backToQuestion: 'Yn ôl i’r lle roedden ni.',
  beforeSending:
    'Does neb wedi darllen hwn eto, a does neb yn ei ddarllen yn fyw. Os oes unrhyw un mewn perygl, ffoniwch 999.',
  mustAgree:
    'Dim ond os ydych chi’n cytuno i hyn y gellir anfon yr adroddiad. Gallwch chi hefyd newid ateb, cadw, neu stopio.',
  receipt:
    'Rydyn ni wedi cael eich adroddiad. Eich cyfeirnod yw {reference}. Ysgrifennwch ef i lawr neu cadwch y dudalen hon.',
  receiptCode:
    'I ofyn yn nes ymlaen ble mae, dewch yn ôl a dywedwch "ble mae fy adroddiad?". Mewn sgwrs arall mae angen y cyfeirnod hwn a’r cod {code} arnoch chi. Cadwch y ddau.',
  receiptQueued:
    'Mae wedi ei storio yma ac ar ei ffordd. Nid yw wedi cyrraedd y tîm eto. Byddaf yn dweud yma pan fydd wedi.',
  receiptApart:
    'Diolch. Mae eich atebion wedi eu storio o dan {reference}, ar wahân i’ch adroddiad. Byddaf yn dweud yma pan fyddan nhw wedi cyrraedd.',
  equalityOffer:
    'Os hoffech chi, atebwch ychydig o gwestiynau amdanoch chi’ch hun, fel eich ffydd neu’ch grŵp ethnig. Maen nhw’n helpu i weld bod pawb yn cael eu trin yn deg, ac yn cael eu cadw ar wahân i’r adroddiad hwn. Dywedwch "cwestiynau cydraddoldeb".',
  received: 'Mae’r heddlu wedi derbyn eich adroddiad {reference}.',
  refused:
    'Ni allai system yr heddlu gymryd eich adroddiad {reference}. Mae wedi ei gadw yma, a bydd staff yn edrych arno. Os nad ydych chi eisiau aros, ffoniwch 101. Mewn argyfwng, ffoniwch 999.',
  late: 'Mae eich adroddiad {reference} yn frys ac nid yw wedi cyrraedd yr heddlu eto. Ffoniwch 101 nawr a dywedwch wrthyn nhw. Os oes unrhyw un mewn perygl, ffoniwch 999.',
  crimeReference: 'Eich cyfeirnod trosedd yw {crimeReference}.',
  statusUpdate: 'Newyddion am eich adroddiad {reference}: {message}',
  tooLongMessage:
    'Mae’r neges honno’n rhy hir i’w darllen. {max} o nodau yw’r mwyaf. Anfonwch hi mewn rhannau. Os oes unrhyw un mewn perygl, ffoniwch 999.',
  emptyMessage: 'Ches i ddim geiriau. Ysgrifennwch eich ateb, neu tapiwch un.',
  copyHeading: 'Copi o’r hyn a anfonoch chi',
  copyReference: 'Cyfeirnod',
  copySent: 'Anfonwyd',
  copyAgreed: 'Beth y cytunoch chi iddo',
  copyNext: 'Beth sy’n digwydd nesaf',
  copyKeep: 'Cadwch y copi hwn lle dim ond chi all ei weld.',
  copyHere: 'Gallwch chi lawrlwytho copi yma.',
  copyAsk: 'I gael copi yma, dywedwch "lawrlwytho copi".',
  copyReady: 'Dyma eich copi. Ffeil yw hi sy’n aros ar y ddyfais hon.',
  copyWarning:
    'Ffeil yw’r copi sy’n aros ar y ddyfais hon. Gall unrhyw un sy’n gallu defnyddio’r ddyfais ei darllen. Lawrlwythwch hi dim ond os yw hynny’n ddiogel i chi.',
  copyElsewhere:
    'Ni allaf roi copi i chi yn yr ap hwn. I ofyn am un, ffoniwch 101 a rhowch eich cyfeirnod: {reference}.',
  copyNone:
    'Dydych chi ddim wedi anfon adroddiad yn y sgwrs hon, felly does dim copi eto. Ar gyfer adroddiad a wnaethoch chi o’r blaen, ffoniwch 101 a rhowch ei gyfeirnod.',
  copyLater: 'Does dim byd i’w gopïo eto. Gallwch chi ofyn i mi am gopi ar ôl i chi anfon hwn.',
  copyGone: 'Mae’r copi hwn wedi ei ddileu. I ofyn i’r heddlu am un, ffoniwch 101 a rhowch eich cyfeirnod.',
  letterComing:
    'Rydyn ni’n anfon copi i’r cyfeiriad e-bost a roesoch chi. Os nad yw yno yfory, edrychwch yn y post sothach.',
  letterNeutralComing:
    'Rydyn ni’n anfon eich cyfeirnod i’r cyfeiriad e-bost a roesoch chi. Nid yw’r e-bost yn dweud am beth mae, ac nid yw eich atebion ynddo.',
  letterNotSafe: 'Dydyn ni ddim yn anfon e-bost, am nad ydych chi wedi dweud ei fod bob amser yn ddiogel.',
  letterSubject: 'Eich adroddiad {reference}',
  letterTaken: 'Rydyn ni wedi cael eich adroddiad. Eich cyfeirnod yw {reference}.',
  letterDelivery:
    'Pan ysgrifennwyd hwn, roedd eich adroddiad wedi ei storio ac ar ei ffordd. Nid oedd wedi cyrraedd y tîm eto.',
  letterAdd:
    'I ychwanegu rhywbeth yn nes ymlaen, dewch yn ôl i’r gwasanaeth sgwrsio hwn a dywedwch "ychwanegu at fy adroddiad", neu ffoniwch 101. Rhowch eich cyfeirnod.',
  letterHelp: 'Os oes angen help arnoch chi:',
  letterMachine: 'Peiriant anfonodd yr e-bost hwn. Peidiwch ag ateb: does neb yn darllen atebion.',
  letterNeutralSubject: 'Eich cyfeirnod',
  letterNeutralTaken: 'Dyma’r cyfeirnod y gofynnoch chi amdano: {reference}.',
  letterNeutralDelivery:
    'Pan ysgrifennwyd hwn, roedd yr hyn a anfonoch chi wedi ei storio ac ar ei ffordd. Nid oedd wedi cyrraedd eto.',
  letterNeutralNext:
    'Bydd person yn ei ddarllen. Byddan nhw’n defnyddio dim ond y ffordd o gysylltu â chi a ddywedoch chi sy’n ddiogel.',
  letterNeutralAdd: 'I ychwanegu rhywbeth yn nes ymlaen, ffoniwch 101 a rhowch y cyfeirnod.',
  letterNeutralCare: 'Os gall rhywun arall ddarllen eich e-bost, efallai y byddwch chi eisiau dileu hwn.',
  historyStays:
    'Cyn i mi ofyn unrhyw beth i chi: mae’r hyn rydyn ni’n ei ysgrifennu yn aros yn yr ap hwn, ac ni allaf ei glirio. Os gallai rhywun arall ei ddarllen yno, defnyddiwch y sgwrs ar wefan yr heddlu yn lle hynny, mewn ffenestr breifat, neu ffoniwch.',
  fileTaken: 'Mae eich ffeil gen i: {names}. Nid yw wedi ei gwirio am feirysau.',
  fileNotAsked: 'Rwyf wedi ei chadw fel tystiolaeth ar gyfer yr adroddiad hwn.',
  fileOthers: 'Heb ei gymryd: {names}. Dim ond y rhain sy’n cael eu cymryd yma: {accept}.',
  fileType: 'Nid yw’r math hwnnw o ffeil yn cael ei gymryd yma. Anfonwch un o’r rhain: {accept}.',
  fileTooMany: '{max} o ffeiliau yw’r mwyaf yma. Wnes i ddim cadw’r un olaf.',
  fileForbidden:
    'Wnes i ddim cadw’r ffeil. Ni ddylid anfon lluniau fel y rhain ymlaen, ddim hyd yn oed atom ni. Peidiwch â’u copïo na’u dangos i neb. Os nad ydych chi wedi ffonio’r heddlu eto, ffoniwch 101.',
  fileNoPlace:
    'Nid yw’r adroddiad hwn yn cymryd ffeiliau, felly wnes i ddim ei chadw. Cadwch hi eich hun os yw hynny’n ddiogel, a’i dangos i’r person sy’n cysylltu â chi.',
  fileNoMatter:
    'Does gennych chi ddim adroddiad ar agor, felly bydd y ffeil yn cael ei dileu. Dywedwch wrthyf yn gyntaf beth ddigwyddodd.',
  tellHow:
    'Gallwch chi ddweud wrth yr heddlu. Dywedwch mewn ychydig eiriau am beth mae a byddaf yn chwilio am yr adroddiad cywir, neu dywedwch "ffoniwch fi yn ôl" i gael galwad.',
  summary: 'Eich crynodeb, i’w gopïo:',
  articleSource: 'Ffynhonnell: {source}. Wedi ei wirio tan {reviewBy}.',
  placeWhich: 'Mae mwy nag un lle o’r enw hwnnw. Pa un ydych chi’n ei feddwl?',
  placeWhichMore: 'Mae llawer o leoedd o’r enw hwnnw. Ai un o’r rhain? Os na, rhowch god post.',
  placeNone: 'Dim un o’r rhain',
  otherPlace: 'Edrych ar le arall',
  adviceFits: 'Mae hyn yn helpu yn erbyn y mathau mwyaf cyffredin:',
  adviceMissing: 'Does gen i ddim cyngor byr ar {kinds} eto. Dywedwch "atal troseddau" am gyngor o bob math.',
  adviceMore: 'Mwy: {title}',
  adviceAll: 'Cyngor o bob math',
  adviceGeneral:
    'Mae rhai pethau’n helpu ym mhobman. Clowch ddrysau a ffenestri. Cadwch ffonau, bagiau ac allweddi o’r golwg. Dywedwch wrthym pan fydd rhywbeth yn digwydd. Dywedwch "atal troseddau" am fwy.',
  writeToTeam: 'Ysgrifennu at y tîm',
  off: 'Ni allaf gymryd hwn yma ar hyn o bryd: {title}.',
  offUntil: 'Gallaf ei gymryd yma eto o {until}.',
  offCall: 'I ddweud wrth yr heddlu nawr, ffoniwch 101. Mae’r alwad am ddim.',
  offElsewhere: 'Gallwch chi droi at y rhain yn lle hynny:',
  offDanger: 'Os oes unrhyw un mewn perygl, neu os yw’n digwydd nawr, ffoniwch 999.',
  offOpen:
    'Nid yw adroddiadau newydd o’r math hwn yn cael eu cymryd yma ar hyn o bryd: {title}. Gallwch chi orffen yr un hwn a’i anfon o hyd, a does dim o’r hyn a ysgrifennoch chi wedi ei golli. Efallai na fydd yn cael ei ddarllen yn fuan, felly mae ffonio 101 yn gyflymach. Mewn argyfwng, ffoniwch 999.',
  offSent:
    'Nid yw adroddiadau o’r math hwn yn cael eu cymryd yma ar hyn o bryd, felly efallai na fydd yr un hwn yn cael ei ddarllen yn fuan. Os na all aros, ffoniwch 101. Mewn argyfwng, ffoniwch 999.',
  offNoRestart:
    'Rwyf wedi cadw eich atebion. Pe bawn i’n eu dileu, ni allech chi ddechrau hyn eto yma ar hyn o bryd. Gallwch chi newid unrhyw ateb, gorffen a’i anfon, neu ffonio 101.',
  offArticle: 'Dydw i ddim yn rhoi fy ateb fy hun i hynny ar hyn o bryd. Edrychwch yma yn lle hynny: {source}.',
  followUpWho: 'Gall y rhain helpu gyda hynny:',
  followUpSame: 'Ydy, mae’r hyn a ddywedais wrthych chi yr un peth yn {nation}.',
  followUpElsewhere:
    'Mae’r hyn a ddywedais wrthych chi ar gyfer {place}. Dydw i ddim yn gwybod sut mae yn {nation}. Gall y rhain ddweud wrthych chi, neu eich helpu i gael gwybod:',
  followUpNotKnown:
    'Dydw i ddim yn gwybod hynny am "{title}". Gallwch chi gael gwybod yma: {source}. Gall y rhain helpu hefyd:',
  noMore: 'Iawn. Gallwch chi gau’r sgwrs hon, neu ysgrifennu ataf eto. Os oes unrhyw un mewn perygl, ffoniwch 999.',
  preventOffer:
    'I ddarllen beth sy’n ei gwneud yn anoddach i hyn ddigwydd eto, dywedwch "sut i atal hyn rhag digwydd eto".',
  preventLabel: 'Sut i atal hyn rhag digwydd eto',
  answeredAsk: 'A wnaeth hynny ateb eich cwestiwn?',
  answeredYes: 'Da iawn.',
  answeredNo:
    'Felly rhoddais yr ateb anghywir i chi, neu ddim digon. Gallwch chi ofyn i mi mewn geiriau eraill, neu ddweud "siarad â pherson".',
  answeredOr: 'Neu ai un o’r rhain?',
  whichTwo: 'Ai "{first}" neu "{second}" rydych chi’n ei feddwl?',
  foreign:
    'Dim ond Saesneg a Chymraeg rwy’n eu deall, felly dydw i ddim wedi defnyddio’r neges honno. Os oes unrhyw un mewn perygl, ffoniwch 999 a dywedwch beth yw eich iaith. I siarad â rhywun gyda chyfieithydd, ffoniwch 101.',
  articleExpired: 'Mae fy ateb i hynny’n hen, felly ni fyddaf yn ei roi. Edrychwch yma yn lle hynny: {source}.',
  languageNow:
    'Rydyn ni’n mynd ymlaen yn Gymraeg. I newid i Saesneg, dywedwch "Saesneg". Rydw i’n beiriant, ac mae fy Nghymraeg heb ei gwirio gan berson eto.',
}
