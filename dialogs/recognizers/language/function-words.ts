/** Languages in Latin letters that are told by their frequent words. */
export type LatinLanguage =
  | 'cy'
  | 'ro'
  | 'es'
  | 'pl'
  | 'pt'
  | 'fr'
  | 'it'
  | 'tr'
  | 'lt'
  | 'so'
  | 'sq'
  | 'de'
  | 'hu'
  | 'nl'

/** Words that are frequent in a language, or that people need to say what happened. Left out are those that are English words or names too. */
const WORDS: Readonly<Record<LatinLanguage, string>> = {
  cy: "mae y yr yn fy fi wedi oes oedd ydy ydyw ydi yw ydw dw dwi rydw rwy rwyf rwy'n dw'i ddim nid dim chi ydych eich ein eu ei hi nhw gyda efo gan gen ac a'r o'r i'r i'w sydd sy cafodd ges cefais gefais cael roedd bydd bod fod mewn ar allan heddiw ddoe neithiwr nawr rwan heddlu beic meic feic car ffôn arian dwyn ddwyn colli goll golli rhywun neb beth ble pwy pam sut pryd pa eisiau angen helpu help cymorth siarad cymraeg gymraeg adrodd roi roddi gweld hoffwn gallaf alla gallwch os gwelwch dda diolch tŷ drws stryd plentyn mab merch gŵr gwraig dyn dynes ddynes cymydog cymdogion byth eto hefyd ond neu achos oherwydd fel ers i'm yma yno hwn hon hyn hynny dyma dyna fyddai hanner bore nos noson wnes wnaeth aeth daeth welais rhaid",
  ro: 'și si în din este sunt nu ce cu pentru care mai mi-au mi mă ma am fost au ai eu el ea noi voi ei meu mea mele mei la pe un o ajutor ajutați poliția politia poliție furat furt bicicleta bicicletă telefonul telefon casa mașina masina pierdut vreau nevoie vă va rog cineva unde când cand acum ieri aseară aseara vorbesc engleză engleza româna româneste românește foarte dar daca dacă că ca sa să fac pot',
  es: 'el la los las un una de del que y en es está esta por con para no se lo le mi mis su sus me te ha han he robaron robado robo roban bicicleta móvil teléfono celular casa coche ayuda policía policia perdido perdí necesito quiero hablo español inglés ayer anoche hoy ahora alguien dónde cuándo cómo pero porque muy fue era estaba tengo tiene hay yo puedo favor gracias denunciar',
  pl: 'i w na z do się sie nie jest to że ze mi mnie mój moj moja moje moją mam mieszkanie dom był byl była zostal został ukradli ukradł ukradl ukradziono skradziono rower roweru telefon telefonu policja policji policję pomocy pomoc proszę prosze potrzebuję potrzebuje chcę chce zgubiłem zgubilem zgubiłam zgubilam wczoraj dzisiaj dziś teraz ktoś ktos gdzie kiedy jak co czy po polsku mówię mowie angielsku ale bardzo przez od ja jestem zgłosić kradzież samochód',
  pt: 'o os um uma de do da dos das que e em é está por com para não nao se me meu minha meus minhas seu sua foi fui roubaram roubado roubada roubo bicicleta telemóvel telemovel celular casa carro ajuda polícia policia perdi preciso quero falo português portugues inglês ingles ontem hoje agora alguém alguem onde quando como mas porque muito estou tenho tem eu posso favor obrigado obrigada na no à às',
  fr: "le la les un une des du de et en est que qui pour dans pas ne sur au aux avec ce cette je j'ai j’ai tu il elle nous vous mon ma mes sa son ses on m'a m’a a été volé vole vol vélo velo téléphone telephone voiture maison aide police perdu besoin voudrais veux parle français francais anglais hier soir aujourd'hui maintenant quelqu'un où ou quand comment mais parce très suis ai avez merci plaît plait c'est s'il n'est l'ai d'un",
  it: "il lo la gli le un una di del della dei che e è in per con non si mi ho ha hanno mio mia miei mie sono stato stata rubato rubata rubarono furto bicicletta bici telefono cellulare casa macchina aiuto polizia perso persa bisogno voglio parlo italiano inglese ieri sera oggi adesso qualcuno dove quando come ma perché perche molto c'è l'ho nella nel alla al vorrei posso favore grazie questo questa",
  tr: 'bir ve bu da de için icin çok cok ben benim bana beni ne var yok mı mi mu değil degil ile bisikletim bisikletimi bisiklet çalındı calindi çaldılar caldilar telefonum telefonumu telefon evim evime arabam arabamı yardım yardim polis polisi kayboldu kaybettim istiyorum lazım lazim lütfen lutfen türkçe turkce ingilizce konuşuyorum biliyorum bilmiyorum dün dun akşam aksam bugün bugun şimdi simdi birisi biri nerede ama ediyorum ihtiyacım oldu oluyor beni',
  lt: 'ir yra kad su iš is į ne mano man aš as mane buvo bet kaip kas kur kada pavogė pavoge pavogtas dviratį dvirati dviratis telefoną telefona telefonas namas namuose automobilis automobilį pagalba pagalbos policija policiją pamečiau pameciau reikia noriu prašau prasau vakar šiandien siandien dabar kažkas kazkas kalbu lietuviškai lietuviskai angliškai labai nėra nera esu turiu mūsų nuo prie',
  so: 'waa waxaa waxay waxaan iyo oo ka ku la ah aan ayaa baa ma haa maya aniga anigu adiga in loo lagu laga iga igu igaa baaskiil baaskiilka baaskiilkayga baaskiilkaygii xaday xaden la xaday telefoonka telefoonkayga guriga gurigayga gaariga gaarigayga caawimaad caawin i caawi booliska bilayska booliis lumay luntay rabaa doonayaa u baahanahay fadlan shalay maanta hadda qof xaggee soomaali ingiriisi jira karo waxba',
  sq: 'dhe në ne është eshte një nje për per që qe nuk me të te më i e ka kam unë une im ime janë jane vodhën vodhen vjedhur biçikletën bicikletën biciklete biçikleta telefonin telefoni shtëpi shtepi shtëpinë makina makinën ndihmë ndihme policia policinë policine humba humbur dua kam nevojë nevoje ju lutem shqip anglisht dje sot tani dikush ku kur si por shumë shume mund flas',
  de: 'der die das und ist nicht ich mein meine meinen mir mich ein eine einen wurde wurden gestohlen geklaut fahrrad handy telefon haus auto hilfe polizei verloren brauche möchte will spreche deutsch englisch gestern heute jetzt jemand wo wann wie aber weil sehr bin habe hat haben sie er es wir mit von zu zum auf im den dem bitte danke kann auch noch',
  hu: 'a az és es nem egy hogy van volt meg is ki be el én en engem nekem ellopták elloptak lopták biciklimet bicikli biciklit kerékpár telefonomat telefon ház lakás autómat autó segítség segitseg segítsen rendőrség rendorseg elvesztettem elveszett szeretnék kell kérem kerem magyarul angolul beszélek tegnap ma most valaki hol mikor hogyan de mert nagyon vagyok',
  nl: 'de het een en is niet ik mijn mij van op te dat die voor met zijn er gestolen fiets telefoon huis auto hulp politie verloren nodig wil graag spreek nederlands engels gisteren vandaag nu iemand waar wanneer hoe maar omdat heel ben heb heeft hebben zij hij we wij door aan uit bij naar ook nog',
}

/** Words that English texts have too: they tell nothing. */
const SHARED = new Set(
  'a am i o e de do la le les me no on so in is it an as at he we be by or us if my of to go up up one man more will son die was war will wish chi car help police policia no are due pot sale tot mare fur mi ma sa mai la un un te ti he el en es per come dove ai au et es us ad all and any but can fact has her his how its may not now off old our out own put say see she too two use via way who why yes yet you age air arm art bad bag bar bed big bit box boy bus call case cost day dog door far fun gas get got had hit hot i ill men met must no net new note pan pay per plus pm post red road run sea set sit son star sum sun ten tax the tip toe top van vet wet win die den dam hat mit rot zu auto haus so des taxi ma pa pub op van zoo nu wil maar kind hard ham half hand land last lang later open over plan post rest sport start stop taxi team test ticket tram trap type warm water week werk wind winter zone ring dank gang mini motor park pause person pony radio rail name ni no si sun va voi mea noi hi byth fel os ond pa pan pam hon gen ben biri casa coche polis telefon casa es ar dim nos allan bod'.split(
    ' ',
  ),
)

/** The telling words of each language. */
export const LATIN_WORDS: ReadonlyMap<LatinLanguage, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).flatMap(([language, words]) =>
    isLatin(language) ? [[language, new Set(words.split(' ').filter((word) => !SHARED.has(word)))] as const] : [],
  ),
)

function isLatin(language: string): language is LatinLanguage {
  return language in WORDS
}
