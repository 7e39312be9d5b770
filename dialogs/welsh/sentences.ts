/**
 * What the code says, and its Welsh; `{}` is a gap. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed: a Welsh speaker of
 * the force must sign it off before release.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
  'the police': 'yr heddlu',
  police: 'yr heddlu',
  'It often takes up to {{force.firstReplyHours}} hours.': 'Mae’n aml yn cymryd hyd at {{force.firstReplyHours}} awr.',
  'The team should usually reply within 72 hours.': 'Dylai’r tîm ateb o fewn 72 awr fel arfer.',
  'In London call TRACE, elsewhere ask the council.':
    'Yn Llundain ffoniwch TRACE, mewn mannau eraill gofynnwch i’r cyngor.',
  'For a taxi, tell the council that gave the licence, in London Transport for London.':
    'Am dacsi, dywedwch wrth y cyngor a roddodd y drwydded, yn Llundain Transport for London.',
  'In London, a lone officer in plain clothes should offer a check call.':
    'Yn Llundain, dylai swyddog ar ei ben ei hun mewn dillad plaen gynnig galwad i wirio.',
  'Police in England and Wales mostly do not record lost things.':
    'Nid yw’r heddlu yng Nghymru a Lloegr yn cofnodi pethau coll gan mwyaf.',
  Yes: 'Ie',
  No: 'Na',
  'Yes, I agree': 'Ydw, rwy’n cytuno',
  Send: 'Anfon',
  'Change something': 'Newid rhywbeth',
  'I do not know': 'Dydw i ddim yn gwybod',
  'I prefer not to say': 'Mae’n well gen i beidio â dweud',
  'Not given': 'Heb ei roi',
  'So that nothing is left out.': 'Er mwyn peidio â gadael dim byd allan.',
  'These are your answers. Do you want to send them, or change something?':
    'Dyma eich atebion. Ydych chi eisiau eu hanfon, neu newid rhywbeth?',
  'Nothing is sent until you have read your answers over and said that they are right.':
    'Does dim byd yn cael ei anfon nes i chi ddarllen eich atebion a dweud eu bod yn gywir.',
  'Your answers: {}': 'Eich atebion: {}',
  'Have ready if you can: {}.': 'Dylai’r rhain fod wrth law os gallwch chi: {}.',
  'Call 101': 'Ffoniwch 101',
  'the police have it.': 'mae’r heddlu wedi ei gael.',
  'someone is looking at it.': 'mae rhywun yn edrych arno.',
  'the team needs to know more. They will contact you.': 'mae angen i’r tîm wybod mwy. Byddan nhw’n cysylltu â chi.',
  'it has been given to someone to deal with.': 'mae wedi ei roi i rywun i ddelio ag ef.',
  'it is closed.': 'mae wedi cau.',
  'Say "yes" if you agree, or "no" if you do not.': 'Dywedwch "ydw" os ydych chi’n cytuno, neu "na" os nad ydych chi.',
  'Enter the reference number, like 01/1234567/26.': 'Rhowch y cyfeirnod, fel 01/1234567/26.',
  'Enter the reference number.': 'Rhowch y cyfeirnod.',
  'Choose one or more of the options. Put a comma between them.':
    'Dewiswch un neu fwy o’r atebion. Rhowch goma rhyngddyn nhw.',
  'Enter a phone number, like 01632 960 001 or 07700 900 982.': 'Rhowch rif ffôn, fel 01632 960 001 neu 07700 900 982.',
  'Enter a phone number.': 'Rhowch rif ffôn.',
  'You wrote more than one phone number. Enter the one we should use.':
    'Rydych chi wedi rhoi mwy nag un rhif ffôn. Rhowch yr un y dylem ei ddefnyddio.',
  'Add {}, or paste a link that starts with https://. You can also say "skip".':
    'Ychwanegwch {}, neu gludo dolen sy’n dechrau gyda https://. Gallwch chi hefyd ddweud "hepgor".',
  'a photo, a video or a PDF or text file': 'lun, fideo neu ffeil PDF neu destun',
  'a photo or a video': 'lun neu fideo',
  'a photo or a PDF or text file': 'lun neu ffeil PDF neu destun',
  'a photo': 'lun',
  'a video': 'fideo',
  'a PDF or text file': 'ffeil PDF neu destun',
  'Write your answer.': 'Ysgrifennwch eich ateb.',
  'Write at least {} characters.': 'Ysgrifennwch o leiaf {} o nodau.',
  'What you wrote is {} characters. The most is {}. Make it shorter and send it again.':
    'Mae’r hyn a ysgrifennoch chi yn {} o nodau. {} yw’r mwyaf. Gwnewch ef yn fyrrach a’i anfon eto.',
  'The IMEI must be 15 numbers. Dial *#06# to find it.':
    'Rhaid i’r IMEI fod yn 15 rhif. Deialwch *#06# i ddod o hyd iddo.',
  'A frame number has 4 to 25 letters and numbers. It is often under the pedals.':
    'Mae gan rif ffrâm 4 i 25 o lythrennau a rhifau. Mae’n aml o dan y pedalau.',
  'A serial number has 3 to 40 letters and numbers.': 'Mae gan rif cyfresol 3 i 40 o lythrennau a rhifau.',
  'A vehicle identification number has 17 letters and numbers, and never I, O or Q.':
    'Mae gan rif adnabod cerbyd 17 o lythrennau a rhifau, a byth I, O na Q.',
  'Enter a web address, like https://www.example.com.': 'Rhowch gyfeiriad gwe, fel https://www.example.com.',
  'A microchip number has 15 numbers. Older ones have 9 or 10 letters and numbers.':
    'Mae gan rif microsglodyn 15 rhif. Mae gan rai hŷn 9 neu 10 o lythrennau a rhifau.',
  'The number of a passport, licence or permit has 5 to 20 letters and numbers.':
    'Mae gan rif pasbort, trwydded neu hawlen 5 i 20 o lythrennau a rhifau.',
  'hidden, ends in {}': 'wedi ei guddio, yn gorffen gyda {}',
  'Tell us what happened.': 'Dywedwch wrthym beth ddigwyddodd.',
  'Enter a name. Use letters, spaces, hyphens and apostrophes only.':
    'Rhowch enw. Defnyddiwch lythrennau, bylchau, cysylltnodau a chollnodau yn unig.',
  'Enter a name.': 'Rhowch enw.',
  'Enter a postcode, or describe the place.': 'Rhowch god post, neu ddisgrifio’r lle.',
  'Answer yes or no.': 'Atebwch ie neu na.',
  'The value must be a number, like 250 or 250.50.': 'Rhaid i’r gwerth fod yn rhif, fel 250 neu 250.50.',
  'Enter a value in pounds.': 'Rhowch werth mewn punnoedd.',
  'Enter the value in pounds. A rough value is fine.': 'Rhowch y gwerth mewn punnoedd. Mae amcan yn iawn.',
  'The value must be 0 or more.': 'Rhaid i’r gwerth fod yn 0 neu fwy.',
  'Enter one value in pounds. A rough value is fine.': 'Rhowch un gwerth mewn punnoedd. Mae amcan yn iawn.',
  'The value must be £{} or less.': 'Rhaid i’r gwerth fod yn £{} neu lai.',
  'Choose one of the options. You can answer with its words or its number.':
    'Dewiswch un o’r atebion. Gallwch chi ateb â’i eiriau neu ei rif.',
  'Check the number plate. UK plates look like AB26 CDE.':
    'Edrychwch eto ar y plât rhif. Mae platiau’r DU fel AB26 CDE.',
  'Enter the number plate.': 'Rhowch y plât rhif.',
  'You wrote more than one number plate. Enter one.': 'Rydych chi wedi rhoi mwy nag un plât rhif. Rhowch un.',
  'Did you mean {}? Enter the number plate again.': 'Ai {} oeddech chi’n ei feddwl? Rhowch y plât rhif eto.',
  'Enter the part of the number plate that you know. Put ? for each letter or number that you do not.':
    'Rhowch y rhan o’r plât rhif sy’n hysbys i chi. Rhowch ? am bob llythyren neu rif nad ydych chi’n ei wybod.',
  'Enter an email address in the correct format, like name@example.com.':
    'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.com.',
  'Enter an email address.': 'Rhowch gyfeiriad e-bost.',
  'Did you mean {}? Enter the email address again.': 'Ai {} oeddech chi’n ei feddwl? Rhowch y cyfeiriad e-bost eto.',
  'Enter a number, like 3 or 30.': 'Rhowch rif, fel 3 neu 30.',
  'Enter a number.': 'Rhowch rif.',
  'The number must be {} or more.': 'Rhaid i’r rhif fod yn {} neu fwy.',
  'The number must be {} or less.': 'Rhaid i’r rhif fod yn {} neu lai.',
  'Enter a full UK postcode, like SW1A 1AA.': 'Rhowch god post llawn yn y DU, fel SW1A 1AA.',
  'Enter a postcode.': 'Rhowch god post.',
  'Enter a time, like 7:30pm': 'Rhowch amser, fel 7:30pm',
  'Enter the time': 'Rhowch yr amser',
  'Say if that is in the morning or the evening, like 8pm': 'Dywedwch ai yn y bore neu gyda’r nos, fel 8pm',
  'The date it happened must be today or in the past': 'Rhaid i’r dyddiad y digwyddodd fod heddiw neu yn y gorffennol',
  'The date must be today or in the future': 'Rhaid i’r dyddiad fod heddiw neu yn y dyfodol',
  'The date must be in 1900 or later': 'Rhaid i’r dyddiad fod yn 1900 neu wedyn',
  'Say if it was in the morning or the evening, like "8pm yesterday"':
    'Dywedwch ai yn y bore neu gyda’r nos oedd hi, fel "8pm ddoe"',
  'Say if it is in the morning or the evening, like "8pm tomorrow"':
    'Dywedwch ai yn y bore neu gyda’r nos fydd hi, fel "8pm yfory"',
  'Enter the date it happened': 'Rhowch y dyddiad y digwyddodd',
  '{} is a {}. Check the day and the date': '{} yw {}. Edrychwch eto ar y diwrnod a’r dyddiad',
  'Enter a date of birth, like 27 3 1980': 'Rhowch ddyddiad geni, fel 27 3 1980',
  'Enter a date, like 27 3 2026': 'Rhowch ddyddiad, fel 27 3 2026',
  'Enter one day, like 27 3 2026': 'Rhowch un diwrnod, fel 27 3 2026',
  'Enter the date of birth': 'Rhowch y dyddiad geni',
  'The date of birth must include a year': 'Rhaid i’r dyddiad geni gynnwys blwyddyn',
  'The date of birth must be in the past': 'Rhaid i’r dyddiad geni fod yn y gorffennol',
  'Check the year of the date of birth': 'Edrychwch eto ar flwyddyn y dyddiad geni',
  'There is no {}. Enter a real date': 'Does dim {}. Rhowch ddyddiad sy’n bod',
  'Enter the day first, then the month, then the year': 'Rhowch y diwrnod yn gyntaf, yna’r mis, yna’r flwyddyn',
  'You have until {} to send this.': 'Mae gennych chi tan {} i anfon hwn.',
  'Send this today if you can.': 'Anfonwch hwn heddiw os gallwch chi.',
  'Police must warn the driver by letter within 14 days. It must arrive by {}, and post may take longer.':
    'Rhaid i’r heddlu rybuddio’r gyrrwr drwy lythyr o fewn 14 diwrnod. Rhaid iddo gyrraedd erbyn {}, a gall y post gymryd mwy o amser.',
  'Police must warn the driver by letter within 14 days. It must arrive by {}, so a first-class letter must usually be posted by {}.':
    'Rhaid i’r heddlu rybuddio’r gyrrwr drwy lythyr o fewn 14 diwrnod. Rhaid iddo gyrraedd erbyn {}, felly rhaid postio llythyr dosbarth cyntaf erbyn {} fel arfer.',
  'Police may not have time to act. Their letter to the driver must arrive by {}, and post may take longer.':
    'Efallai na fydd gan yr heddlu amser i weithredu. Rhaid i’w llythyr at y gyrrwr gyrraedd erbyn {}, a gall y post gymryd mwy o amser.',
  'Police may not have time to act. Their letter to the driver must arrive by {}, so a first-class letter must usually be posted by {}.':
    'Efallai na fydd gan yr heddlu amser i weithredu. Rhaid i’w llythyr at y gyrrwr gyrraedd erbyn {}, felly rhaid postio llythyr dosbarth cyntaf erbyn {} fel arfer.',
  'You can still report. They may keep it as information.':
    'Gallwch chi adrodd o hyd. Efallai y byddan nhw’n ei gadw fel gwybodaeth.',
  'It is too late for most driving offences. The 14 days ended on {}.':
    'Mae’n rhy hwyr ar gyfer y rhan fwyaf o droseddau gyrru. Daeth y 14 diwrnod i ben ar {}.',
  'Police are unlikely to prosecute. You can still report.':
    'Mae’n annhebygol y bydd yr heddlu’n erlyn. Gallwch chi adrodd o hyd.',
  'Because there was a crash, the 14-day rule does not usually apply.':
    'Gan fod damwain, nid yw’r rheol 14 diwrnod yn berthnasol fel arfer.',
  'It may still hold if the driver did not notice the crash. The 14 days end on {}.':
    'Gall fod yn berthnasol o hyd os na sylwodd y gyrrwr ar y ddamwain. Daw’r 14 diwrnod i ben ar {}.',
  'The 14 days ended on {}, but they may not hold for what you saw. You can still report.':
    'Daeth y 14 diwrnod i ben ar {}, ond efallai nad ydyn nhw’n berthnasol i’r hyn a welsoch chi. Gallwch chi adrodd o hyd.',
  'open now until {}': 'ar agor nawr tan {}',
  'should be open now, until {}': 'dylai fod ar agor nawr, tan {}',
  'closed now, opens {}': 'ar gau nawr, yn agor {}',
  'should be closed now, opens {}': 'dylai fod ar gau nawr, yn agor {}',
  'closed now': 'ar gau nawr',
  'should be closed now': 'dylai fod ar gau nawr',
  'it may be closed today, a bank holiday': 'efallai ei fod ar gau heddiw, gan ei bod yn ŵyl banc',
  'tomorrow at {}': 'yfory am {}',
  'on {} at {}': 'ar {} am {}',
  'at {}': 'am {}',
  Sunday: 'dydd Sul',
  Monday: 'dydd Llun',
  Tuesday: 'dydd Mawrth',
  Wednesday: 'dydd Mercher',
  Thursday: 'dydd Iau',
  Friday: 'dydd Gwener',
  Saturday: 'dydd Sadwrn',
  '24 hours': '24 awr',
  '24 hours a day': '24 awr y dydd',
  Online: 'Ar-lein',
  'Office hours': 'Oriau swyddfa',
  'Bank hours': 'Oriau banc',
  'Check opening hours': 'Gwiriwch yr oriau agor',
  'Weekdays. Check opening hours': 'Yn ystod yr wythnos. Gwiriwch yr oriau agor',
  'Check with your network': 'Gofynnwch i’ch rhwydwaith',
  'Check with the database': 'Gofynnwch i’r gronfa',
  '5pm to midnight daily': '5pm i hanner nos bob dydd',
  '9am to 11pm daily, call or text': '9am i 11pm bob dydd, galwad neu neges destun',
  'Weekdays, 10am to 4pm': 'Yn ystod yr wythnos, 10am i 4pm',
  'Online 24 hours a day. Check the site for phone hours':
    'Ar-lein 24 awr y dydd. Edrychwch ar y wefan am oriau’r ffôn',
  'Online. It gives the number of your council': 'Ar-lein. Mae’n rhoi rhif eich cyngor',
  'England, Wales and Northern Ireland': 'Cymru, Lloegr a Gogledd Iwerddon',
  London: 'Llundain',
  'Monday to Friday, 8am to 8pm': 'Dydd Llun i ddydd Gwener, 8am i 8pm',
  'Monday to Friday, 9am to 5pm': 'Dydd Llun i ddydd Gwener, 9am i 5pm',
  England: 'Lloegr',
  Wales: 'Cymru',
  'England and Wales': 'Cymru a Lloegr',
  Scotland: 'Yr Alban',
  'Northern Ireland': 'Gogledd Iwerddon',
  'an hour': 'awr',
  'a day': 'diwrnod',
  'a minute': 'munud',
  '{} minutes': '{} munud',
  '{} hours': '{} awr',
  '{} days': '{} diwrnod',
}
