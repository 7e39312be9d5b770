/** Welsh for the form about driving, but for what the bicycle form has too: by the English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed. */
export const DRIVING_OFFENCE_FORM_WORDS: Readonly<Record<string, string>> = {
  'Report a driving offence': 'Adrodd am drosedd gyrru',
  'The number plate': 'Y plât rhif',
  'The date, the time and the road': 'Y dyddiad, yr amser a’r ffordd',
  'Any video, whole and unedited': 'Unrhyw fideo, yn gyfan a heb ei olygu',
  'Your own name, address and date of birth': 'Eich enw, eich cyfeiriad a’ch dyddiad geni',
  'Is it happening right now?': 'Ydy hyn yn digwydd ar hyn o bryd?',
  'For example, you can see the driver being dangerous, or think they are drunk, as you type.':
    'Er enghraifft, gallwch chi weld y gyrrwr yn beryglus, neu rydych chi’n meddwl ei fod yn feddw, wrth i chi deipio.',
  'Happening right now': 'Yn digwydd ar hyn o bryd',
  'A driver who is dangerous now needs a 999 call, not a report.':
    'Mae angen galwad 999 am yrrwr sy’n beryglus nawr, nid adroddiad.',
  'Call 999 now if it is safe to call. Do not use a phone while you drive, and do not follow the driver.':
    'Ffoniwch 999 nawr os yw’n ddiogel ffonio. Peidiwch â defnyddio ffôn wrth yrru, a pheidiwch â dilyn y gyrrwr.',
  'Is anyone hurt or in danger right now?': 'Oes unrhyw un wedi ei frifo neu mewn perygl ar hyn o bryd?',
  'Your account': 'Eich hanes',
  'What happened, in order? Tell us what you saw before, during and after.':
    'Beth ddigwyddodd, mewn trefn? Dywedwch wrthym beth weloch chi cyn hynny, yn ystod hynny ac wedyn.',
  'Write what you saw, not what you think of the driver.':
    'Ysgrifennwch yr hyn a weloch chi, nid beth rydych chi’n ei feddwl o’r gyrrwr.',
  'It may be read in court, so plain facts work best.':
    'Efallai y bydd yn cael ei ddarllen yn y llys, felly ffeithiau plaen sy’n gweithio orau.',
  'What you saw': 'Beth weloch chi',
  'Was there a crash?': 'Oedd damwain?',
  'Answer yes even if it was only a light touch.': 'Atebwch ie hyd yn oed os mai dim ond cyffyrddiad ysgafn oedd e.',
  'A crash': 'Damwain',
  'Other rules hold for a crash, and some drivers must report one within 24 hours.':
    'Mae rheolau eraill ar gyfer damwain, a rhaid i rai gyrwyr adrodd am un o fewn 24 awr.',
  'Call 999 if anyone is hurt or the road is not safe. A crash has a report of its own: "Report a collision".':
    'Ffoniwch 999 os oes unrhyw un wedi ei frifo neu os nad yw’r ffordd yn ddiogel. Mae gan ddamwain ei hadroddiad ei hun: "Adrodd am wrthdrawiad".',
  'If you were a driver in it and did not swap details, tell the police in person as soon as you can and within 24 hours.':
    'Os oeddech chi’n yrrwr ynddi ac na chyfnewidioch chi fanylion, dywedwch wrth yr heddlu wyneb yn wyneb cyn gynted ag y gallwch chi ac o fewn 24 awr.',
  'What were you doing at the time?': 'Beth roeddech chi’n ei wneud ar y pryd?',
  'What you were doing': 'Beth roeddech chi’n ei wneud',
  'It shows from where you saw it.': 'Mae’n dangos o ble gweloch chi hyn.',
  Driving: 'Gyrru',
  'A passenger': 'Teithiwr',
  'On a motorbike': 'Ar feic modur',
  'On a bike': 'Ar feic',
  'On foot': 'Ar droed',
  'On a horse': 'Ar geffyl',
  'At home': 'Gartref',
  'On what date and at what time did it happen?': 'Ar ba ddyddiad ac am faint o’r gloch y digwyddodd?',
  'The time on your camera is best. If it is not the right time, you can say so later.':
    'Yr amser ar eich camera sydd orau. Os nad yw’r amser cywir, gallwch chi ddweud hynny’n nes ymlaen.',
  'A driver must be warned of most offences within 14 days, and the warning must give the time.':
    'Rhaid rhybuddio gyrrwr am y rhan fwyaf o droseddau o fewn 14 diwrnod, a rhaid i’r rhybudd roi’r amser.',
  'What did the driver do?': 'Beth wnaeth y gyrrwr?',
  'What the driver did': 'Beth wnaeth y gyrrwr',
  'The warning to the driver must say what they are thought to have done.':
    'Rhaid i’r rhybudd i’r gyrrwr ddweud beth y credir iddo ei wneud.',
  'Passed a bike or horse too close': 'Pasio beic neu geffyl yn rhy agos',
  'Phone in hand': 'Ffôn yn y llaw',
  'Red light': 'Golau coch',
  'Crossed solid white lines': 'Croesi llinellau gwyn di-dor',
  'Dangerous overtaking': 'Goddiweddyd peryglus',
  'Too close behind': 'Rhy agos y tu ôl',
  'Drove on the pavement': 'Gyrru ar y palmant',
  'Wrong way': 'Y ffordd anghywir',
  'No entry or banned turn': 'Dim mynediad neu droad gwaharddedig',
  'No seat belt': 'Dim gwregys diogelwch',
  'Not in control': 'Heb reolaeth',
  'Pulled out or changed lane badly': 'Tynnu allan neu newid lôn yn wael',
  'Seemed drunk or on drugs': 'I’w weld yn feddw neu ar gyffuriau',
  Racing: 'Rasio',
  'Unsafe load': 'Llwyth anniogel',
  'Unsafe vehicle': 'Cerbyd anniogel',
  'Number plate hidden': 'Plât rhif wedi ei guddio',
  'What else did the driver do?': 'Beth arall wnaeth y gyrrwr?',
  'What else the driver did': 'Beth arall wnaeth y gyrrwr',
  'So that the right rule is looked at.': 'Fel bod y rheol gywir yn cael ei hystyried.',
  'Young people get more help and more care.': 'Mae pobl ifanc yn cael mwy o help a mwy o ofal.',
  'Thank you for telling us. Ask a grown-up that you trust to help you with this, or call 101 together.':
    'Diolch am ddweud wrthym. Gofynnwch i oedolyn rydych chi’n ymddiried ynddo eich helpu gyda hyn, neu ffoniwch 101 gyda’ch gilydd.',
  'You can talk to Childline about anything, for free.': 'Gallwch chi siarad â Childline am unrhyw beth, am ddim.',
  'The vehicle': 'Y cerbyd',
  'Without a number plate the police can seldom find the driver. You can still go on, and it may be kept as information.':
    'Heb blât rhif anaml y gall yr heddlu ddod o hyd i’r gyrrwr. Gallwch chi fynd ymlaen o hyd, ac efallai y bydd yn cael ei gadw fel gwybodaeth.',
  'You can also tell the charity Crimestoppers what you know.':
    'Gallwch chi hefyd ddweud wrth yr elusen Crimestoppers beth rydych chi’n ei wybod.',
  'Part of a plate can be enough together with the make and colour. It often is not.':
    'Gall rhan o blât fod yn ddigon gyda’r gwneuthuriad a’r lliw. Yn aml nid yw.',
  'Do the make and colour match the number plate?': 'Ydy’r gwneuthuriad a’r lliw yn cyfateb i’r plât rhif?',
  'You can check a plate with the free vehicle enquiry on GOV.UK. You do not have to.':
    'Gallwch chi wirio plât gyda’r gwasanaeth ymholi am gerbyd am ddim ar GOV.UK. Does dim rhaid i chi.',
  'Make and colour match': 'Gwneuthuriad a lliw’n cyfateb',
  'If they do not match, the plate may have been read wrongly, or be false.':
    'Os nad ydyn nhw’n cyfateb, efallai bod y plât wedi ei ddarllen yn anghywir, neu’n ffug.',
  'I have not checked': 'Dydw i ddim wedi gwirio',
  'The driver': 'Y gyrrwr',
  'Did you see who was driving?': 'A weloch chi pwy oedd yn gyrru?',
  'It is fine if you did not. The keeper of the vehicle can be asked.':
    'Mae’n iawn os na weloch chi. Gellir gofyn i geidwad y cerbyd.',
  'Saw the driver': 'Wedi gweld y gyrrwr',
  'It helps if someone else says that they were driving.':
    'Mae’n helpu os yw rhywun arall yn dweud mai nhw oedd yn gyrru.',
  'Do you know who the driver is?': 'Ydych chi’n gwybod pwy yw’r gyrrwr?',
  'Know the driver': 'Adnabod y gyrrwr',
  'The police need to know if there is a tie between you.': 'Mae angen i’r heddlu wybod a oes cysylltiad rhyngoch chi.',
  'What is the driver’s name?': 'Beth yw enw’r gyrrwr?',
  'Name of the driver': 'Enw’r gyrrwr',
  'So that the right person is asked.': 'Fel bod y person cywir yn cael ei holi.',
  'Did the driver look male or female?': 'Oedd y gyrrwr yn edrych yn wryw neu’n fenyw?',
  'About how old was the driver?': 'Tua faint oedd oed y gyrrwr?',
  'How would you describe the driver’s skin colour or ethnic look?':
    'Sut byddech chi’n disgrifio lliw croen neu olwg ethnig y gyrrwr?',
  'What build was the driver?': 'Pa fath o gorff oedd gan y gyrrwr?',
  'What was the driver’s hair like?': 'Sut wallt oedd gan y gyrrwr?',
  'What could you see of the driver’s face?': 'Beth allech chi ei weld o wyneb y gyrrwr?',
  'What was the driver wearing?': 'Beth roedd y gyrrwr yn ei wisgo?',
  'Did the driver have tattoos, scars or anything else that stood out?':
    'Oedd gan y gyrrwr datŵs, creithiau neu unrhyw beth arall oedd yn sefyll allan?',
  'Would you know the driver again?': 'Fyddech chi’n adnabod y gyrrwr eto?',
  'Would know the driver again': 'Byddwn yn adnabod y gyrrwr eto',
  'Sometimes it is not clear who was driving.': 'Weithiau nid yw’n glir pwy oedd yn gyrru.',
  'On which road did it happen, and near what?': 'Ar ba ffordd y digwyddodd, ac yn agos at beth?',
  'A road and a town, a junction, a postcode or what3words.': 'Ffordd a thref, cyffordd, cod post neu what3words.',
  'The warning to the driver must name the place.': 'Rhaid i’r rhybudd i’r gyrrwr enwi’r lle.',
  'Which way was the vehicle going?': 'Pa ffordd roedd y cerbyd yn mynd?',
  'For example: towards the town centre, or north.': 'Er enghraifft: tua chanol y dref, neu i’r gogledd.',
  Direction: 'Cyfeiriad teithio',
  'It shows which side of the road it was on.': 'Mae’n dangos pa ochr o’r ffordd roedd arni.',
  'Which lane was it in?': 'Ym mha lôn roedd e?',
  'Skip this if there was only one.': 'Hepgorwch hwn os mai dim ond un oedd.',
  Lane: 'Lôn',
  'It makes clear what happened on a wide road.': 'Mae’n egluro beth ddigwyddodd ar ffordd lydan.',
  'What was the speed limit there?': 'Beth oedd y terfyn cyflymder yno?',
  'You can say that you do not know.': 'Gallwch chi ddweud nad ydych chi’n gwybod.',
  'Speed limit': 'Terfyn cyflymder',
  'The same speed can be safe on one road and not on another.':
    'Gall yr un cyflymder fod yn ddiogel ar un ffordd ac nid ar ffordd arall.',
  '20 mph': '20 mya',
  '30 mph': '30 mya',
  '40 mph': '40 mya',
  '50 mph': '50 mya',
  '60 mph': '60 mya',
  '70 mph': '70 mya',
  'Can you tell us about the weather, the light, the traffic and the road?':
    'Allwch chi ddweud wrthym am y tywydd, y golau, y traffig a’r ffordd?',
  'Four quick questions. You can skip them.': 'Pedwar cwestiwn cyflym. Gallwch chi eu hepgor.',
  'Weather and road': 'Tywydd a ffordd',
  'What is safe on a dry day may not be safe in the rain.':
    'Efallai na fydd yr hyn sy’n ddiogel ar ddiwrnod sych yn ddiogel yn y glaw.',
  'What was the weather like?': 'Sut roedd y tywydd?',
  Weather: 'Tywydd',
  'It changes what is safe.': 'Mae’n newid yr hyn sy’n ddiogel.',
  Fine: 'Braf',
  Rain: 'Glaw',
  'Snow or hail': 'Eira neu genllysg',
  'Fog or mist': 'Niwl neu darth',
  'Strong wind': 'Gwynt cryf',
  'How light was it?': 'Pa mor olau oedd hi?',
  Light: 'Golau',
  'It shows how well you could see.': 'Mae’n dangos pa mor dda y gallech chi weld.',
  Daylight: 'Golau dydd',
  'Dawn or dusk': 'Gwawr neu gyfnos',
  'Dark, with street lights': 'Tywyll, gyda goleuadau stryd',
  'Dark, no street lights': 'Tywyll, heb oleuadau stryd',
  'How much traffic was there?': 'Faint o draffig oedd yno?',
  Traffic: 'Traffig',
  'It shows who else was at risk.': 'Mae’n dangos pwy arall oedd mewn perygl.',
  Heavy: 'Trwm',
  'How was the road surface?': 'Sut roedd wyneb y ffordd?',
  'Road surface': 'Wyneb y ffordd',
  'It changes how long it takes to stop.': 'Mae’n newid faint o amser mae’n ei gymryd i stopio.',
  Dry: 'Sych',
  Wet: 'Gwlyb',
  'Ice, frost or snow': 'Rhew, barrug neu eira',
  Flooded: 'Dan ddŵr',
  'Mud, oil or gravel': 'Mwd, olew neu raean',
  'Was it on private land?': 'Oedd hyn ar dir preifat?',
  'A car park that anyone can drive into is open to the public, so answer no for that.':
    'Mae maes parcio y gall unrhyw un yrru iddo ar agor i’r cyhoedd, felly atebwch na am hynny.',
  'On private land': 'Ar dir preifat',
  'Many traffic laws hold only on roads and in places open to the public.':
    'Dim ond ar ffyrdd ac mewn mannau sydd ar agor i’r cyhoedd mae llawer o ddeddfau traffig yn berthnasol.',
  'Did anyone have to brake, swerve or get out of the way?':
    'Oedd rhaid i unrhyw un frecio, gwyro neu symud o’r ffordd?',
  'Someone had to brake or swerve': 'Roedd rhaid i rywun frecio neu wyro',
  'It shows how much risk there was for others.': 'Mae’n dangos faint o berygl oedd i eraill.',
  'Who was it, and what did they have to do?': 'Pwy oedd e, a beth roedd rhaid iddyn nhw ei wneud?',
  'Who had to brake or swerve': 'Pwy oedd yn gorfod brecio neu wyro',
  Video: 'Fideo',
  'Is there a video of it?': 'Oes fideo ohono?',
  'A video is the strongest proof in cases like this.': 'Fideo yw’r prawf cryfaf mewn achosion fel hyn.',
  'Yes, my own': 'Oes, fy un i',
  'Yes, another person’s': 'Oes, un person arall',
  'Save it now, as many cameras record over old video. Keep the whole original, uncut, with a minute or more before and after.':
    'Cadwch ef nawr, gan fod llawer o gamerâu’n recordio dros hen fideo. Cadwch y gwreiddiol cyfan, heb ei dorri, gyda munud neu fwy cyn ac ar ôl.',
  'A force may have a site of its own for big files. You can look for it on the portal.':
    'Efallai bod gan heddlu wefan ei hun ar gyfer ffeiliau mawr. Gallwch chi chwilio amdani ar y porth.',
  'Ask them to keep the whole original and not to cut it. The police may need their name as a witness.':
    'Gofynnwch iddyn nhw gadw’r gwreiddiol cyfan a pheidio â’i dorri. Efallai y bydd angen eu henw ar yr heddlu fel tyst.',
  'Without a video or a witness who does not know you, it is less likely that a driver can be taken to court.':
    'Heb fideo neu dyst nad yw’n eich adnabod, mae’n llai tebygol y gellir mynd â gyrrwr i’r llys.',
  'Can you send the video, or a link to it?': 'Allwch chi anfon y fideo, neu ddolen iddo?',
  'The police see your own driving or riding on it too. Files like mp4, mov or avi, up to 100 MB. Use a link for a bigger one, or skip and send it later.':
    'Mae’r heddlu’n gweld eich gyrru neu eich marchogaeth chi eich hun arno hefyd. Ffeiliau fel mp4, mov neu avi, hyd at 100 MB. Defnyddiwch ddolen ar gyfer un mwy, neu hepgorwch a’i anfon yn nes ymlaen.',
  'Video or link': 'Fideo neu ddolen',
  'It is looked at together with your report.': 'Mae’n cael ei ystyried gyda’ch adroddiad.',
  'Can you read the number plate in the video?': 'Allwch chi ddarllen y plât rhif yn y fideo?',
  'Plate can be read': 'Gellir darllen y plât',
  'A picture cannot be made sharper than it is.': 'Ni ellir gwneud llun yn fwy clir nag y mae.',
  'A plate that cannot be read in the original cannot be made clear later. That makes action less likely.':
    'Ni ellir gwneud plât na ellir ei ddarllen yn y gwreiddiol yn glir yn nes ymlaen. Mae hynny’n gwneud gweithredu’n llai tebygol.',
  'Is the video unedited, and is the original kept?': 'Ydy’r fideo heb ei olygu, ac a yw’r gwreiddiol wedi ei gadw?',
  'Unedited and kept': 'Heb ei olygu ac wedi ei gadw',
  'A court needs the whole original.': 'Mae angen y gwreiddiol cyfan ar lys.',
  'If the original still exists, keep it now. A cut or changed video may not be used.':
    'Os yw’r gwreiddiol yn dal i fod, cadwch ef nawr. Efallai na fydd fideo wedi ei dorri neu ei newid yn cael ei ddefnyddio.',
  'Time on the video': 'Amser ar y fideo',
  'Many cameras are an hour out after the clocks change.':
    'Mae llawer o gamerâu awr allan ohoni ar ôl i’r clociau newid.',
  'By how much is it wrong?': 'Faint mae’n anghywir?',
  'For example: one hour ahead.': 'Er enghraifft: awr ar y blaen.',
  'Wrong by': 'Yn anghywir o',
  'So that the right time can be worked out.': 'Fel bod modd gweithio’r amser cywir allan.',
  'Did anyone else see it, such as a passenger or someone in the street?':
    'A welodd unrhyw un arall hyn, fel teithiwr neu rywun yn y stryd?',
  'Is at least one of them a person that you do not know?':
    'Ydy o leiaf un ohonyn nhw’n berson nad ydych chi’n ei adnabod?',
  'A witness you do not know': 'Tyst nad ydych chi’n ei adnabod',
  'A court gives more weight to someone who has no tie to you.':
    'Mae llys yn rhoi mwy o bwys ar rywun nad oes ganddo gysylltiad â chi.',
  'If it goes further': 'Os yw’n mynd ymhellach',
  'Are you willing to sign a statement?': 'Ydych chi’n fodlon llofnodi datganiad?',
  'Will sign a statement': 'Byddaf yn llofnodi datganiad',
  'A driver can seldom be prosecuted without a signed statement.':
    'Anaml y gellir erlyn gyrrwr heb ddatganiad wedi ei lofnodi.',
  'Without a signed statement the report can only be kept as information. You can change this answer later.':
    'Heb ddatganiad wedi ei lofnodi dim ond fel gwybodaeth y gellir cadw’r adroddiad. Gallwch chi newid yr ateb hwn yn nes ymlaen.',
  'Are you willing to go to court if you are needed?': 'Ydych chi’n fodlon mynd i’r llys os oes eich angen?',
  'Most people who report are not called.': 'Nid yw’r rhan fwyaf o bobl sy’n adrodd yn cael eu galw.',
  'Will go to court': 'Byddaf yn mynd i’r llys',
  'If a driver says that they did not do it, a court wants to hear from you.':
    'Os yw gyrrwr yn dweud nad ydyn nhw wedi ei wneud, mae llys eisiau clywed gennych chi.',
  'If no one can speak in court, it is unlikely that the driver is prosecuted. You can still report.':
    'Os na all neb siarad yn y llys, mae’n annhebygol y bydd y gyrrwr yn cael ei erlyn. Gallwch chi adrodd o hyd.',
  'Without a signed statement you do not have to. With a name, the police can ask you more.':
    'Heb ddatganiad wedi ei lofnodi does dim rhaid i chi. Gydag enw, gall yr heddlu ofyn mwy i chi.',
  'A driver cannot be prosecuted without a signed statement, so this is taken as information only.':
    'Ni ellir erlyn gyrrwr heb ddatganiad wedi ei lofnodi, felly mae hyn yn cael ei gymryd fel gwybodaeth yn unig.',
  'The police will not be able to come back to you with questions or news. To stay fully unknown, tell Crimestoppers.':
    'Ni fydd yr heddlu’n gallu dod yn ôl atoch chi â chwestiynau neu newyddion. I aros yn gwbl ddienw, dywedwch wrth Crimestoppers.',
  'A witness statement needs it, and it shows if you are under 18.':
    'Mae ei angen ar ddatganiad tyst, ac mae’n dangos a ydych chi o dan 18 oed.',
  'A witness statement needs it. The driver is not given it.':
    'Mae ei angen ar ddatganiad tyst. Nid yw’r gyrrwr yn ei gael.',
  'If you are under 18, this can be a grown-up you trust.':
    'Os ydych chi o dan 18 oed, gall hwn fod yn oedolyn rydych chi’n ymddiried ynddo.',
  'What I have said is true to the best of my knowledge. I know that I could be prosecuted if I say in a statement what I know is false or do not believe is true. Do you agree?':
    'Mae’r hyn rwyf wedi ei ddweud yn wir hyd eithaf fy ngwybodaeth. Rwy’n gwybod y gallwn gael fy erlyn os dywedaf mewn datganiad yr hyn rwy’n gwybod ei fod yn anwir neu nad wyf yn credu ei fod yn wir. Ydych chi’n cytuno?',
  'These words make a statement one that a court can use (Criminal Justice Act 1967 section 9).':
    'Mae’r geiriau hyn yn gwneud datganiad yn un y gall llys ei ddefnyddio (Deddf Cyfiawnder Troseddol 1967 adran 9).',
  'A person will look at your report and any video, and decide if there is enough to act on.':
    'Bydd person yn edrych ar eich adroddiad ac unrhyw fideo, ac yn penderfynu a oes digon i weithredu arno.',
  'The keeper of the vehicle may be asked who was driving.': 'Gellir gofyn i geidwad y cerbyd pwy oedd yn gyrru.',
  'You may not be told how it ends, unless you are needed as a witness.':
    'Efallai na fyddwch chi’n cael gwybod sut mae’n gorffen, oni bai bod eich angen fel tyst.',
  'Keep the whole original of any video, and do not put it online.':
    'Cadwch wreiddiol cyfan unrhyw fideo, a pheidiwch â’i roi ar-lein.',
}
