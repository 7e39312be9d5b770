/** Welsh for the form for lost property, but for what the other two have too: by the English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed. */
export const LOST_PROPERTY_FORM_WORDS: Readonly<Record<string, string>> = {
  'Report lost property': 'Adrodd am eiddo coll',
  'What it looks like, and any number on it': 'Sut mae’n edrych, ac unrhyw rif arno',
  'When and where you last had it': 'Pryd a ble roedd gennych chi ef ddiwethaf',
  'A photo, if you have one': 'Llun, os oes gennych chi un',
  'Keeping people safe': 'Cadw pobl yn ddiogel',
  'Could it hurt someone who finds it?': 'A allai frifo rhywun sy’n dod o hyd iddo?',
  'For example a gun, bullets, explosives, a gun certificate, a knife, strong medicine, drugs or chemicals.':
    'Er enghraifft gwn, bwledi, ffrwydron, tystysgrif gwn, cyllell, meddyginiaeth gref, cyffuriau neu gemegau.',
  'Could hurt someone': 'Gallai frifo rhywun',
  'Something dangerous has to be found before someone is hurt.':
    'Rhaid dod o hyd i rywbeth peryglus cyn i rywun gael ei frifo.',
  'Call 101 now and say what it is. Call 999 if someone could be hurt right now.':
    'Ffoniwch 101 nawr a dywedwch beth yw e. Ffoniwch 999 os gallai rhywun gael ei frifo ar hyn o bryd.',
  'A report here may wait before it is read.': 'Efallai y bydd adroddiad yma’n aros cyn cael ei ddarllen.',
  'Tell us what you lost and how, in your own words.':
    'Dywedwch wrthym beth golloch chi a sut, yn eich geiriau eich hun.',
  'What it looks like, where and when you last had it. Leave out bank card numbers.':
    'Sut mae’n edrych, ble a phryd roedd gennych chi ef ddiwethaf. Peidiwch â rhoi rhifau cardiau banc.',
  'Your own words tell more than boxes can, and we ask only for the rest.':
    'Mae eich geiriau eich hun yn dweud mwy na blychau, a dim ond am y gweddill rydyn ni’n gofyn.',
  'Do you think that it was stolen?': 'Ydych chi’n meddwl ei fod wedi ei ddwyn?',
  'A theft is a crime and is looked at in a different way.':
    'Trosedd yw lladrad ac mae’n cael ei ystyried mewn ffordd wahanol.',
  'No, I lost it': 'Na, collais i ef',
  'A theft has a report of its own. Call 999 if the person who took it is still there.':
    'Mae gan ladrad ei adroddiad ei hun. Ffoniwch 999 os yw’r person a’i cymerodd yn dal yno.',
  'You can change to the theft report now, or go on here.':
    'Gallwch chi newid i’r adroddiad lladrad nawr, neu fynd ymlaen yma.',
  'What kind of place might you have lost it in?': 'Ym mha fath o le gallech chi fod wedi ei golli?',
  'Most things that are handed in stay with the place or company where they were found.':
    'Mae’r rhan fwyaf o bethau sy’n cael eu rhoi i mewn yn aros gyda’r lle neu’r cwmni lle cawson nhw eu darganfod.',
  'Tube, London bus, or other Transport for London': 'Tiwb, bws Llundain, neu drafnidiaeth arall Transport for London',
  'Train or railway station': 'Trên neu orsaf drenau',
  'Bus, coach or tram elsewhere': 'Bws, coets neu dram mewn man arall',
  'Taxi or minicab': 'Tacsi neu gar hurio',
  'Airport or plane': 'Maes awyr neu awyren',
  'Shop, pub, school or other building': 'Siop, tafarn, ysgol neu adeilad arall',
  'Street, park or somewhere outdoors': 'Stryd, parc neu rywle yn yr awyr agored',
  'Transport for London keeps what is found on its services. Ask there online first.':
    'Mae Transport for London yn cadw’r hyn sy’n cael ei ddarganfod ar ei wasanaethau. Gofynnwch yno ar-lein yn gyntaf.',
  'Ask the train company or the station. They keep what is found there.':
    'Gofynnwch i’r cwmni trenau neu’r orsaf. Maen nhw’n cadw’r hyn sy’n cael ei ddarganfod yno.',
  'Ask the company or the place itself. They keep what is found there.':
    'Gofynnwch i’r cwmni neu’r lle ei hun. Maen nhw’n cadw’r hyn sy’n cael ei ddarganfod yno.',
  'Which line, route, company or place was it?': 'Pa linell, llwybr, cwmni neu le oedd e?',
  'For example: the 14:05 to Leeds, or the name of the shop.': 'Er enghraifft: y 14:05 i Leeds, neu enw’r siop.',
  'Line, route or place': 'Llinell, llwybr neu le',
  'So that the right place can be asked.': 'Fel bod modd gofyn yn y lle cywir.',
  'Where might you have lost it?': 'Ble gallech chi fod wedi ei golli?',
  'An address, a street and town, a postcode, or what it is near to.':
    'Cyfeiriad, stryd a thref, cod post, neu beth mae’n agos ato.',
  'Where you lost it': 'Ble colloch chi ef',
  'Things are matched by where they were lost and found.':
    'Mae pethau’n cael eu paru yn ôl ble cawson nhw eu colli a’u darganfod.',
  'Between which times could you have lost it?': 'Rhwng pa amserau gallech chi fod wedi ei golli?',
  'When you last had it, and when you saw that it was gone.':
    'Pryd roedd gennych chi ef ddiwethaf, a phryd y gweloch chi ei fod wedi mynd.',
  'When you lost it': 'Pryd y colloch chi ef',
  'Things are matched by when they were lost and found.':
    'Mae pethau’n cael eu paru yn ôl pryd cawson nhw eu colli a’u darganfod.',
  'Which part of the UK did you lose it in?': 'Ym mha ran o’r DU colloch chi ef?',
  'What you lost': 'Beth golloch chi',
  'A thing that you lost': 'Peth a golloch chi',
  'Did you lose anything else?': 'A golloch chi unrhyw beth arall?',
  'So that it is listed as lost.': 'Fel ei fod wedi ei restru fel peth ar goll.',
  Lost: 'Ar goll',
  'Tell the microchip register, vets and rescue centres. For a dog, tell the council’s dog warden too.':
    'Dywedwch wrth y gofrestr microsglodion, milfeddygon a chanolfannau achub. Am gi, dywedwch wrth warden cŵn y cyngor hefyd.',
  'Mark it as missing on BikeRegister.': 'Marciwch ef fel beic ar goll ar BikeRegister.',
  'Call 101, as medicine can hurt someone who finds it, above all a child. Ask your doctor or pharmacist for more.':
    'Ffoniwch 101, gan y gall meddyginiaeth frifo rhywun sy’n dod o hyd iddi, yn enwedig plentyn. Gofynnwch i’ch meddyg neu fferyllydd am fwy.',
  'Keeping it safe': 'Ei gadw’n ddiogel',
  'Does it hold personal information about you or others?': 'Oes gwybodaeth bersonol amdanoch chi neu eraill ynddo?',
  'For example a phone, a laptop, papers or a diary.': 'Er enghraifft ffôn, gliniadur, papurau neu ddyddiadur.',
  'Holds personal information': 'Gwybodaeth bersonol ynddo',
  'Someone could use it to pretend to be you.': 'Gallai rhywun ei defnyddio i esgus mai chi ydyn nhw.',
  'Lock and wipe a phone or computer from another device, and change your passwords. Stop any cards and papers.':
    'Clowch a chliriwch ffôn neu gyfrifiadur o ddyfais arall, a newidiwch eich cyfrineiriau. Ataliwch unrhyw gardiau a phapurau.',
  'If it is about other people and belongs to your work, tell your work today.':
    'Os yw am bobl eraill ac yn perthyn i’ch gwaith, dywedwch wrth eich gwaith heddiw.',
  'What have you done so far?': 'Beth ydych chi wedi ei wneud hyd yn hyn?',
  'Done so far': 'Wedi ei wneud hyd yn hyn',
  'So that we do not tell you what you have done already.':
    'Fel nad ydyn ni’n dweud wrthych chi beth rydych chi wedi ei wneud yn barod.',
  'Blocked it': 'Wedi ei rwystro',
  'Cancelled it': 'Wedi ei ganslo',
  'Looked for it with an app': 'Wedi chwilio amdano gydag ap',
  'Told the place or company': 'Wedi dweud wrth y lle neu’r cwmni',
  'Ask the places where you were, and stop any phone, card or paper that someone else could use.':
    'Gofynnwch yn y lleoedd lle roeddech chi, ac ataliwch unrhyw ffôn, cerdyn neu bapur y gallai rhywun arall ei ddefnyddio.',
  'Do you need this for insurance or for an embassy?': 'Oes angen hwn arnoch chi ar gyfer yswiriant neu lysgenhadaeth?',
  'For insurance or an embassy': 'Ar gyfer yswiriant neu lysgenhadaeth',
  'So that you do not wait for a police number that may not come.':
    'Fel nad ydych chi’n aros am rif heddlu na fydd efallai’n dod.',
  'Most police forces no longer give a number for lost property. The reference that you get here shows that you reported it.':
    'Nid yw’r rhan fwyaf o heddluoedd yn rhoi rhif am eiddo coll bellach. Mae’r cyfeirnod rydych chi’n ei gael yma’n dangos eich bod wedi adrodd amdano.',
  'A person will read your report and compare it with what has been handed in.':
    'Bydd person yn darllen eich adroddiad ac yn ei gymharu â’r hyn sydd wedi ei roi i mewn.',
  'You will only hear from the police if something turns up that fits.':
    'Dim ond os daw rhywbeth i’r golwg sy’n cyfateb y byddwch chi’n clywed gan yr heddlu.',
  'Keep asking the places where you were. Things are often handed in days later.':
    'Daliwch i ofyn yn y lleoedd lle roeddech chi. Mae pethau’n aml yn cael eu rhoi i mewn ddyddiau’n ddiweddarach.',
  'You can also list it on Immobilise or Report My Loss.':
    'Gallwch chi hefyd ei restru ar Immobilise neu Report My Loss.',
}
