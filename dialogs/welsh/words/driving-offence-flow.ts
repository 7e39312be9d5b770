/** Welsh for the flow about driving: by the English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed. */
export const DRIVING_OFFENCE_FLOW_WORDS: Readonly<Record<string, string>> = {
  'Bad or dangerous driving that you saw': 'Gyrru gwael neu beryglus a weloch chi',
  'Is it happening right now? For example, can you see the driver, or do you think they are drunk at the wheel?':
    'Ydy hyn yn digwydd ar hyn o bryd? Er enghraifft, allwch chi weld y gyrrwr, neu ydych chi’n meddwl ei fod yn feddw wrth y llyw?',
  'What is it about?': 'Am beth mae hyn?',
  'Some of these are dealt with by the council or another office.':
    'Y cyngor neu swyddfa arall sy’n delio â rhai o’r rhain.',
  'How someone drove': 'Sut roedd rhywun yn gyrru',
  'Speeding only': 'Goryrru yn unig',
  'How someone parked': 'Sut roedd rhywun wedi parcio',
  'No tax': 'Dim treth',
  'No MOT': 'Dim MOT',
  'No insurance or no licence': 'Dim yswiriant neu ddim trwydded',
  'How a taxi or bus driver drove': 'Sut roedd gyrrwr tacsi neu fws yn gyrru',
  'If you have a video, look for it there first.': 'Os oes gennych chi fideo, edrychwch amdano yno yn gyntaf.',
  'Without it, a driver can seldom be found.': 'Hebddo, anaml y gellir dod o hyd i yrrwr.',
  'The time on your camera is best, if you have one.': 'Yr amser ar eich camera sydd orau, os oes gennych chi un.',
  'A driver must be warned of most offences within 14 days.':
    'Rhaid rhybuddio gyrrwr am y rhan fwyaf o droseddau o fewn 14 diwrnod.',
  'Yours, or another person’s.': 'Eich un chi, neu un person arall.',
  'Without a video, someone else who saw it makes a report stronger.':
    'Heb fideo, mae rhywun arall a welodd hyn yn gwneud adroddiad yn gryfach.',
  'Call 999 if it is safe to call. Say the number plate, the road and which way they are going.':
    'Ffoniwch 999 os yw’n ddiogel ffonio. Dywedwch y plât rhif, y ffordd a pha ffordd maen nhw’n mynd.',
  'Do not use a phone while you drive, and do not follow the driver.':
    'Peidiwch â defnyddio ffôn wrth yrru, a pheidiwch â dilyn y gyrrwr.',
  'Speeding is hard to prove without a police device': 'Mae goryrru’n anodd ei brofi heb ddyfais yr heddlu',
  'A video does not usually prove a speed. If it happens often on one road, ask your neighbourhood team about Community Speedwatch.':
    'Nid yw fideo’n profi cyflymder fel arfer. Os yw’n digwydd yn aml ar un ffordd, gofynnwch i’ch tîm cymdogaeth am Community Speedwatch.',
  'If the driving was dangerous too, you can report that here.':
    'Os oedd y gyrru’n beryglus hefyd, gallwch chi adrodd am hynny yma.',
  'Tell the company and the licence office too': 'Dywedwch wrth y cwmni a’r swyddfa drwyddedu hefyd',
  '{{force.taxiLicence}} For a bus, tell the bus company.':
    '{{force.taxiLicence}} Am fws, dywedwch wrth y cwmni bysiau.',
  'You can report the driving to the police here as well.': 'Gallwch chi adrodd am y gyrru wrth yr heddlu yma hefyd.',
  'Police Scotland deals with this. Call 101 soon, as a driver must be warned within 14 days.':
    'Police Scotland sy’n delio â hyn. Ffoniwch 101 yn fuan, gan fod rhaid rhybuddio gyrrwr o fewn 14 diwrnod.',
  'The Police Service of Northern Ireland deals with this, and other rules hold there. Call 101 soon.':
    'Gwasanaeth Heddlu Gogledd Iwerddon sy’n delio â hyn, ac mae rheolau eraill yno. Ffoniwch 101 yn fuan.',
  'The police of the country where it happened deal with this. You can still tell us here.':
    'Heddlu’r wlad lle digwyddodd sy’n delio â hyn. Gallwch chi ddweud wrthym yma o hyd.',
  'Without a number plate, little can be done': 'Heb blât rhif, ychydig y gellir ei wneud',
  'Without the number plate the police can seldom find the driver. You can still report it, or tell Crimestoppers what you know.':
    'Heb y plât rhif anaml y gall yr heddlu ddod o hyd i’r gyrrwr. Gallwch chi adrodd amdano o hyd, neu ddweud wrth Crimestoppers beth rydych chi’n ei wybod.',
  'It may be kept as information': 'Efallai y bydd yn cael ei gadw fel gwybodaeth',
  'A driver must be warned of most offences within 14 days, and that time has passed. For some, such as a phone in hand, the rule may not hold.':
    'Rhaid rhybuddio gyrrwr am y rhan fwyaf o droseddau o fewn 14 diwrnod, ac mae’r amser hwnnw wedi mynd heibio. Ar gyfer rhai, fel ffôn yn y llaw, efallai nad yw’r rheol yn berthnasol.',
  'You can still report it.': 'Gallwch chi adrodd amdano o hyd.',
  'Without a video or a witness, the chance is lower': 'Heb fideo neu dyst, mae’r siawns yn is',
  'It is then one person’s word against another’s, so action is less likely. You can still report it.':
    'Gair un person yn erbyn gair un arall yw hi wedyn, felly mae gweithredu’n llai tebygol. Gallwch chi adrodd amdano o hyd.',
  'A prosecution is unlikely without you': 'Mae erlyniad yn annhebygol hebddoch chi',
  'Without someone who signs a statement and can speak in court, it is unlikely that the driver is prosecuted.':
    'Heb rywun sy’n llofnodi datganiad ac sy’n gallu siarad yn y llys, mae’n annhebygol y bydd y gyrrwr yn cael ei erlyn.',
  'You can still report it, and you can change your mind in the form.':
    'Gallwch chi adrodd amdano o hyd, a gallwch chi newid eich meddwl yn y ffurflen.',
  'Report the driving here': 'Adroddwch am y gyrru yma',
  'You can report it here in about 15 minutes. Send it as soon as you can, and keep the whole original of any video.':
    'Gallwch chi adrodd amdano yma mewn tua 15 munud. Anfonwch ef cyn gynted ag y gallwch chi, a chadwch wreiddiol cyfan unrhyw fideo.',
}
