/** Welsh for the flow about lost property: by the English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed. */
export const LOST_PROPERTY_FLOW_WORDS: Readonly<Record<string, string>> = {
  'Something you lost': 'Rhywbeth a golloch chi',
  'Could someone be hurt by it right now?': 'A allai rhywun gael ei frifo ganddo ar hyn o bryd?',
  'For example because children are near it.': 'Er enghraifft am fod plant yn agos ato.',
  'That needs a 999 call.': 'Mae angen galwad 999 ar gyfer hynny.',
  'A theft is a crime and goes another way.': 'Trosedd yw lladrad ac mae’n mynd ffordd arall.',
  'What did you lose?': 'Beth golloch chi?',
  'If there are several things, take the one that matters most. You can add the others later.':
    'Os oes nifer o bethau, dewiswch yr un sydd bwysicaf. Gallwch chi ychwanegu’r lleill yn nes ymlaen.',
  'Some things must be stopped or cancelled, so that no one else can use them.':
    'Rhaid atal neu ganslo rhai pethau, fel na all neb arall eu defnyddio.',
  'Each kind is stopped by a different office.': 'Mae pob math yn cael ei atal gan swyddfa wahanol.',
  'Call 999 and say what it is and where it may be.': 'Ffoniwch 999 a dywedwch beth yw e a ble gall fod.',
  'Call 101 now': 'Ffoniwch 101 nawr',
  'Call 101 now and say what it is and where it may be. Call 999 if someone could be hurt.':
    'Ffoniwch 101 nawr a dywedwch beth yw e a ble gall fod. Ffoniwch 999 os gallai rhywun gael ei frifo.',
  'A report here may wait before it is read. You can send one as well.':
    'Efallai y bydd adroddiad yma’n aros cyn cael ei ddarllen. Gallwch chi anfon un hefyd.',
  'Tell the microchip register and the council': 'Dywedwch wrth y gofrestr microsglodion a’r cyngor',
  'Tell the microchip register that your pet is missing, and ask vets and rescue centres near you.':
    'Dywedwch wrth y gofrestr microsglodion fod eich anifail anwes ar goll, a gofynnwch i filfeddygon a chanolfannau achub yn eich ardal.',
  'For a dog, tell the council’s dog warden too.': 'Am gi, dywedwch wrth warden cŵn y cyngor hefyd.',
  'Call 101 about lost medicine': 'Ffoniwch 101 am feddyginiaeth ar goll',
  'Call 101, as medicine can hurt someone who finds it, above all a child.':
    'Ffoniwch 101, gan y gall meddyginiaeth frifo rhywun sy’n dod o hyd iddi, yn enwedig plentyn.',
  'Ask your doctor or pharmacist for more if you need it. You can also report it here.':
    'Gofynnwch i’ch meddyg neu fferyllydd am fwy os oes ei hangen arnoch chi. Gallwch chi hefyd adrodd amdani yma.',
  'Ask Transport for London': 'Gofynnwch i Transport for London',
  'Use the lost property form of Transport for London. They keep things for three months and cash for a year.':
    'Defnyddiwch ffurflen eiddo coll Transport for London. Maen nhw’n cadw pethau am dri mis ac arian parod am flwyddyn.',
  'Do not go there before they tell you that they have it.':
    'Peidiwch â mynd yno cyn iddyn nhw ddweud wrthych chi ei fod ganddyn nhw.',
  'Ask the train company': 'Gofynnwch i’r cwmni trenau',
  'Ask the train company or the station. They keep what is found on their trains and platforms.':
    'Gofynnwch i’r cwmni trenau neu’r orsaf. Maen nhw’n cadw’r hyn sy’n cael ei ddarganfod ar eu trenau a’u platfformau.',
  'Ask the company or the place': 'Gofynnwch i’r cwmni neu’r lle',
  'Ask the company or the place where you may have left it. They keep what is handed in to them.':
    'Gofynnwch i’r cwmni neu’r lle y gallech chi fod wedi ei adael. Maen nhw’n cadw’r hyn sy’n cael ei roi iddyn nhw.',
  'Police Scotland deals with this. Call 101. You can also report it here and we will pass it on.':
    'Police Scotland sy’n delio â hyn. Ffoniwch 101. Gallwch chi hefyd adrodd amdano yma a byddwn yn ei basio ymlaen.',
  'The Police Service of Northern Ireland deals with this. Call 101. You can also report it here and we will pass it on.':
    'Gwasanaeth Heddlu Gogledd Iwerddon sy’n delio â hyn. Ffoniwch 101. Gallwch chi hefyd adrodd amdano yma a byddwn yn ei basio ymlaen.',
  'Tell the local police there, as your insurer may want their report. You can still tell us here.':
    'Dywedwch wrth yr heddlu lleol yno, gan y gall eich yswiriwr fod eisiau eu hadroddiad. Gallwch chi ddweud wrthym yma o hyd.',
  'Cancel your passport': 'Canslwch eich pasbort',
  'Cancel a UK passport with HM Passport Office as soon as you can. It can be done online.':
    'Canslwch basbort y DU gyda Swyddfa Basbort EF cyn gynted ag y gallwch chi. Gellir gwneud hyn ar-lein.',
  'Tell DVLA': 'Dywedwch wrth y DVLA',
  'Tell DVLA and ask for a new driving licence. In Northern Ireland it is DVA.':
    'Dywedwch wrth y DVLA a gofynnwch am drwydded yrru newydd. Yng Ngogledd Iwerddon y DVA yw hi.',
  'Tell your embassy': 'Dywedwch wrth eich llysgenhadaeth',
  'Tell the embassy of the country that gave it. It may want to see that you told the police.':
    'Dywedwch wrth lysgenhadaeth y wlad a’i rhoddodd. Efallai y bydd eisiau gweld eich bod wedi dweud wrth yr heddlu.',
  'Tell UK Visas and Immigration': 'Dywedwch wrth Fisâu a Mewnfudo’r DU',
  'Tell UK Visas and Immigration that you lost it, or that your eVisa does not work.':
    'Dywedwch wrth Fisâu a Mewnfudo’r DU eich bod wedi ei cholli, neu nad yw eich eVisa’n gweithio.',
  'Tell your bank now': 'Dywedwch wrth eich banc nawr',
  'If there was a bank card, tell your bank now so that it is stopped. Many banks answer on 159.':
    'Os oedd cerdyn banc, dywedwch wrth eich banc nawr fel ei fod yn cael ei atal. Mae llawer o fanciau’n ateb ar 159.',
  'Lock and block it': 'Clowch ef a’i rwystro',
  'Lock and wipe it with the finding app, and ask your network to block a phone. Tell your bank if it was used for banking.':
    'Clowch ef a’i glirio gyda’r ap dod o hyd, a gofynnwch i’ch rhwydwaith rwystro ffôn. Dywedwch wrth eich banc os oedd yn cael ei ddefnyddio ar gyfer bancio.',
  'Mark it as lost on Immobilise.': 'Marciwch ef fel peth ar goll ar Immobilise.',
  'Mark it on BikeRegister': 'Marciwch ef ar BikeRegister',
  'Mark the bike as missing on BikeRegister, so that no one can sell it as theirs.':
    'Marciwch y beic fel beic ar goll ar BikeRegister, fel na all neb ei werthu fel ei feic ei hun.',
  'List it where finders look': 'Rhestrwch ef lle mae pobl yn edrych',
  '{{force.lostProperty}} List it on Immobilise or Report My Loss, where finders look.':
    '{{force.lostProperty}} Rhestrwch ef ar Immobilise neu Report My Loss, lle mae pobl sy’n dod o hyd i bethau’n edrych.',
  'You may not need a police number': 'Efallai na fydd angen rhif heddlu arnoch chi',
  'Most police forces no longer give a number for lost property. Ask your insurer or embassy what they take instead.':
    'Nid yw’r rhan fwyaf o heddluoedd yn rhoi rhif am eiddo coll bellach. Gofynnwch i’ch yswiriwr neu lysgenhadaeth beth maen nhw’n ei gymryd yn lle hynny.',
  'Report it here': 'Adroddwch amdano yma',
  'You can report it here in about 7 minutes. Your reference shows that you reported it.':
    'Gallwch chi adrodd amdano yma mewn tua 7 munud. Mae eich cyfeirnod yn dangos eich bod wedi adrodd amdano.',
}
