/** Welsh for the danger cards: by the English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed. */
export const CARDS_WORDS: Readonly<Record<string, string>> = {
  'Call {{h.999}} now if anyone is in danger.': 'Ffoniwch {{h.999}} nawr os oes unrhyw un mewn perygl.',
  'No one is reading this now. This is a machine.': 'Does neb yn darllen hwn nawr. Peiriant yw hwn.',
  'Cannot speak, on a mobile: call 999. Cough or tap, and press 55 when you are asked. A silent call alone does not bring help.':
    'Methu siarad, ar ffôn symudol: ffoniwch 999. Peswch neu tapiwch, a phwyswch 55 pan ofynnir i chi. Nid yw galwad dawel ar ei phen ei hun yn dod â help.',
  'Cannot speak, on a landline: call 999 and stay on the line. The operator listens. Do not press 55: it is for mobiles.':
    'Methu siarad, ar linell tir: ffoniwch 999 ac arhoswch ar y llinell. Mae’r gweithredwr yn gwrando. Peidiwch â phwyso 55: ar gyfer ffonau symudol mae hwnnw.',
  'Deaf, or hard to speak: call {{h.relay999}} by textphone or the Relay UK app, or use {{h.bsl999.web}} for British Sign Language. You do not need to register.':
    'Byddar, neu’n anodd siarad: ffoniwch {{h.relay999}} â ffôn testun neu ap Relay UK, neu defnyddiwch {{h.bsl999.web}} ar gyfer Iaith Arwyddion Prydain. Does dim angen i chi gofrestru.',
  'Text 999 only if you have registered for it. If you have not, use another way.':
    'Anfonwch neges destun i 999 dim ond os ydych chi wedi cofrestru. Os nad ydych chi, defnyddiwch ffordd arall.',
  'Get help now: call 999': 'Mynnwch help nawr: ffoniwch 999',
  'Call {{h.999}} now if you or someone else may be hurt, or has taken something.':
    'Ffoniwch {{h.999}} nawr os gallech chi neu rywun arall gael eich brifo, neu wedi cymryd rhywbeth.',
  'You are not alone. People are there to listen, day and night.':
    'Dydych chi ddim ar eich pen eich hun. Mae pobl yno i wrando, ddydd a nos.',
  'Call Samaritans on {{h.sam}}. It is free.': 'Ffoniwch y Samariaid ar {{h.sam}}. Mae am ddim.',
  'To write and not talk: {{h.shout}}.': 'I ysgrifennu a pheidio â siarad: {{h.shout}}.',
  'England and Wales: call {{h.111}} and choose option 2. Scotland: call {{h.111scotland}} and choose mental health. Northern Ireland: call Lifeline on {{h.lifeline}}.':
    'Cymru a Lloegr: ffoniwch {{h.111}} a dewiswch opsiwn 2. Yr Alban: ffoniwch {{h.111scotland}} a dewiswch iechyd meddwl. Gogledd Iwerddon: ffoniwch Lifeline ar {{h.lifeline}}.',
  'Cannot speak, on a mobile: call 999 and press 55 when you are asked. On a landline, stay on the line.':
    'Methu siarad, ar ffôn symudol: ffoniwch 999 a phwyswch 55 pan ofynnir i chi. Ar linell tir, arhoswch ar y llinell.',
  'Deaf, or hard to speak: call {{h.relay999}} by textphone or the Relay UK app, or use {{h.bsl999.web}}. Text 999 only if you have registered for it.':
    'Byddar, neu’n anodd siarad: ffoniwch {{h.relay999}} â ffôn testun neu ap Relay UK, neu defnyddiwch {{h.bsl999.web}}. Anfonwch neges destun i 999 dim ond os ydych chi wedi cofrestru.',
  'You can get support': 'Gallwch chi gael cymorth',
  'If you are in danger now, or will be when someone comes back, call {{h.999}}. If you cannot speak on a mobile, press 55 when you are asked.':
    'Os ydych chi mewn perygl nawr, neu y byddwch chi pan ddaw rhywun yn ôl, ffoniwch {{h.999}}. Os na allwch chi siarad ar ffôn symudol, pwyswch 55 pan ofynnir i chi.',
  'You can talk to someone who will listen. You do not have to report anything to get help.':
    'Gallwch chi siarad â rhywun fydd yn gwrando. Does dim rhaid i chi adrodd am ddim byd i gael help.',
  'Domestic abuse: England {{h.ndah}}. Wales {{h.lff}}. Scotland {{h.sdafmh}}. Northern Ireland {{h.nidash}}. Men: {{h.mens}}.':
    'Cam-drin domestig: Lloegr {{h.ndah}}. Cymru {{h.lff}}. Yr Alban {{h.sdafmh}}. Gogledd Iwerddon {{h.nidash}}. Dynion: {{h.mens}}.',
  'Rape or sexual abuse: England and Wales {{h.rasasl}}. Scotland {{h.rcs}}. Under 19: Childline {{h.childline}}.':
    'Trais neu gam-drin rhywiol: Cymru a Lloegr {{h.rasasl}}. Yr Alban {{h.rcs}}. O dan 19: Childline {{h.childline}}.',
  'What happened is not your fault. You choose what you tell us. You can skip, stop or come back.':
    'Nid eich bai chi yw’r hyn a ddigwyddodd. Chi sy’n dewis beth i’w ddweud wrthym. Gallwch chi hepgor, stopio neu ddod yn ôl.',
  'If someone may see this screen, say "leave now" and this page closes.':
    'Os gall rhywun weld y sgrin hon, dywedwch "gadael nawr" ac mae’r dudalen hon yn cau.',
  'Deaf, or hard to speak: in an emergency call {{h.relay999}} or use {{h.bsl999.web}}. Text 999 only if you have registered for it.':
    'Byddar, neu’n anodd siarad: mewn argyfwng ffoniwch {{h.relay999}} neu defnyddiwch {{h.bsl999.web}}. Anfonwch neges destun i 999 dim ond os ydych chi wedi cofrestru.',
}
