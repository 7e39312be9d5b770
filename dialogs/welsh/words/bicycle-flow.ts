/** Welsh for the flow about a stolen bicycle: by the English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed. */
export const BICYCLE_FLOW_WORDS: Readonly<Record<string, string>> = {
  'Is someone taking the bike right now, or is the person who took it still nearby?':
    'Oes rhywun yn cymryd y beic ar hyn o bryd, neu ydy’r person a’i cymerodd yn dal gerllaw?',
  'If they are close by, a call to 999 is quicker than a report.':
    'Os ydyn nhw’n agos, mae ffonio 999 yn gyflymach nag adroddiad.',
  'Did anyone use force on you, or threaten you, to get it?':
    'A wnaeth unrhyw un ddefnyddio grym arnoch chi, neu eich bygwth, i’w gael?',
  'Taking something by force is robbery, which is dealt with in another way.':
    'Lladrad drwy rym yw cymryd rhywbeth drwy rym, ac mae’n cael ei drin mewn ffordd arall.',
  'A motorbike or a moped is a vehicle, and goes another way.':
    'Cerbyd yw beic modur neu foped, ac mae’n mynd ffordd arall.',
  'Motorbike or moped': 'Beic modur neu foped',
  'Different police forces cover different parts of the UK.':
    'Mae gwahanol heddluoedd yn gwasanaethu gwahanol rannau o’r DU.',
  'A break-in, or a theft on the railway, goes another way.':
    'Mae torri i mewn, neu ladrad ar y rheilffordd, yn mynd ffordd arall.',
  'Did someone get into a home, shed, garage or shared hallway to take it?':
    'Aeth rhywun i mewn i gartref, sied, garej neu gyntedd a rennir i’w gymryd?',
  'Answer yes even if the door was not locked.': 'Atebwch ie hyd yn oed os nad oedd y drws ar glo.',
  'Going into a building to steal is burglary. There may be traces that are soon gone.':
    'Bwrgleriaeth yw mynd i mewn i adeilad i ddwyn. Efallai bod olion sy’n mynd yn fuan.',
  'A seller can sometimes be traced. Meeting one can be dangerous.':
    'Weithiau mae modd dod o hyd i werthwr. Gall cwrdd ag un fod yn beryglus.',
  'Call 999 now': 'Ffoniwch 999 nawr',
  'Call 999 and say where you are and what they look like.':
    'Ffoniwch 999 a dywedwch ble rydych chi a sut maen nhw’n edrych.',
  'Do not go near them and do not follow them.': 'Peidiwch â mynd yn agos atyn nhw a pheidiwch â’u dilyn.',
  'Tell Police Scotland': 'Dywedwch wrth Police Scotland',
  'Police Scotland deals with this. Call 101, or use the form on their website.':
    'Police Scotland sy’n delio â hyn. Ffoniwch 101, neu defnyddiwch y ffurflen ar eu gwefan.',
  'If it was on a train or in a station, text British Transport Police. You can also report it here and we will pass it on.':
    'Os oedd ar drên neu mewn gorsaf, anfonwch neges destun at Heddlu Trafnidiaeth Prydain. Gallwch chi hefyd adrodd amdano yma a byddwn yn ei basio ymlaen.',
  'Tell the Police Service of Northern Ireland': 'Dywedwch wrth Wasanaeth Heddlu Gogledd Iwerddon',
  'The Police Service of Northern Ireland deals with this. Call 101, or use the form on their website.':
    'Gwasanaeth Heddlu Gogledd Iwerddon sy’n delio â hyn. Ffoniwch 101, neu defnyddiwch y ffurflen ar eu gwefan.',
  'You can also report it here and we will pass it on.':
    'Gallwch chi hefyd adrodd amdano yma a byddwn yn ei basio ymlaen.',
  'Tell the police in that country': 'Dywedwch wrth yr heddlu yn y wlad honno',
  'The police of the country where it happened deal with this. Your insurer may want a report from them.':
    'Heddlu’r wlad lle digwyddodd sy’n delio â hyn. Efallai y bydd eich yswiriwr eisiau adroddiad ganddyn nhw.',
  'You can still tell us here.': 'Gallwch chi ddweud wrthym yma o hyd.',
  'Tell British Transport Police': 'Dywedwch wrth Heddlu Trafnidiaeth Prydain',
  'British Transport Police deals with trains, trams and stations. Text or call them, and say which station or train it was.':
    'Heddlu Trafnidiaeth Prydain sy’n delio â threnau, tramiau a gorsafoedd. Anfonwch neges destun atyn nhw neu ffoniwch, a dywedwch pa orsaf neu drên oedd e.',
  'You can also tell us here and we will pass it on.':
    'Gallwch chi hefyd ddweud wrthym yma a byddwn yn ei basio ymlaen.',
  'Call 101 about a burglary': 'Ffoniwch 101 am fwrgleriaeth',
  'Someone getting into a building to steal is treated as burglary. Call 101, and touch as little as you can.':
    'Mae rhywun yn mynd i mewn i adeilad i ddwyn yn cael ei drin fel bwrgleriaeth. Ffoniwch 101, a chyffyrddwch â chyn lleied ag y gallwch chi.',
  'Call 999 if someone may still be inside, and do not go in. If you cannot call, you can report the burglary here.':
    'Ffoniwch 999 os gall rhywun fod y tu mewn o hyd, a pheidiwch â mynd i mewn. Os na allwch chi ffonio, gallwch chi adrodd am y fwrgleriaeth yma.',
  'Do not go to meet the seller': 'Peidiwch â mynd i gwrdd â’r gwerthwr',
  'Do not meet the seller and do not buy it back. Save the link and a picture of the page for your report.':
    'Peidiwch â chwrdd â’r gwerthwr a pheidiwch â’i brynu’n ôl. Cadwch y ddolen a llun o’r dudalen ar gyfer eich adroddiad.',
  'Report your stolen bike here': 'Adroddwch am eich beic yma',
  'You can report it here in about 10 minutes. Have the make, the colour and the frame number ready, and a photo. Keep the lock if it was cut.':
    'Gallwch chi adrodd amdano yma mewn tua 10 munud. Dylai’r gwneuthuriad, y lliw a rhif y ffrâm fod wrth law, a llun. Cadwch y clo os cafodd ei dorri.',
  'A person reads it later. You may be asked for more, or told why no more can be done.':
    'Mae person yn ei ddarllen yn nes ymlaen. Efallai y gofynnir am fwy gennych chi, neu y cewch wybod pam na ellir gwneud mwy.',
  'Mark it as stolen': 'Marciwch ef fel beic wedi ei ddwyn',
  'Mark it as stolen on BikeRegister or Immobilise, and tell your insurer if you have one.':
    'Marciwch ef fel beic wedi ei ddwyn ar BikeRegister neu Immobilise, a dywedwch wrth eich yswiriwr os oes gennych chi un.',
}
