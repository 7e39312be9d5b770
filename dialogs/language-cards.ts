import type { KnownLanguage } from './recognizers/language.ts'

/** The prepared card of a language that the assistant does not speak. Contacts stand as `{{h.999}}`. */
export interface LanguageCard {
  /** The language's code (ISO 639-1), for `lang`. */
  readonly code: Exclude<KnownLanguage, 'en' | 'cy'>
  /** Written from right to left. */
  readonly rtl?: true
  /** How its speakers and the English ask for it: "do you speak Polish?", "po polsku". Plain words, lower case. */
  readonly asked: readonly string[]
  readonly say: readonly string[]
}

/**
 * What a person reads who writes in a language that is not spoken here: 999 first, who reads, 101 with an interpreter, how to go on.
 * CONTENT. Machine-written and unconfirmed: each must be signed off by a speaker of the language before release.
 * The most spoken main languages of London after English, by the census of 2021 (Office for National Statistics, table TS024), and some more.
 */
export const LANGUAGE_CARDS: readonly LanguageCard[] = [
  {
    code: 'ro',
    asked: ['romanian', 'romana', 'română', 'romaneste', 'românește'],
    say: [
      'Dacă cineva este în pericol, sunați acum la {{h.999}}. Spuneți „Romanian” și cereți un interpret.',
      'Sunt o mașină. Înțeleg numai engleză și galeză. Nu am înțeles mesajul dumneavoastră și nimeni nu îl citește acum.',
      'Dacă nu este urgent, sunați la {{h.101}} și spuneți „Romanian interpreter”.',
      'Ca să continuați aici, scrieți în engleză. O persoană de încredere vă poate ajuta să scrieți.',
    ],
  },
  {
    code: 'es',
    asked: ['spanish', 'español', 'espanol', 'castellano'],
    say: [
      'Si alguien está en peligro, llame ahora al {{h.999}}. Diga «Spanish» y pida un intérprete.',
      'Soy una máquina. Solo entiendo inglés y galés. No he entendido su mensaje y nadie lo lee ahora.',
      'Si no es urgente, llame al {{h.101}} y diga «Spanish interpreter».',
      'Para seguir aquí, escriba en inglés. Una persona de confianza puede ayudarle a escribir.',
    ],
  },
  {
    code: 'pl',
    asked: ['polish', 'polski', 'po polsku'],
    say: [
      'Jeśli ktoś jest w niebezpieczeństwie, zadzwoń teraz pod {{h.999}}. Powiedz „Polish” i poproś o tłumacza.',
      'Jestem maszyną. Rozumiem tylko język angielski i walijski. Nie rozumiem tej wiadomości i nikt jej teraz nie czyta.',
      'Jeśli to nie jest pilne, zadzwoń pod {{h.101}} i powiedz „Polish interpreter”.',
      'Aby kontynuować tutaj, napisz po angielsku. Zaufana osoba może pomóc w pisaniu.',
    ],
  },
  {
    code: 'bn',
    asked: ['bengali', 'bangla', 'sylheti', 'বাংলা'],
    say: [
      'কেউ বিপদে থাকলে এখনই {{h.999}} নম্বরে ফোন করুন। "Bengali" বলুন এবং একজন দোভাষী চান।',
      'আমি একটি যন্ত্র। আমি শুধু ইংরেজি ও ওয়েলশ বুঝি। আমি আপনার বার্তা বুঝতে পারিনি এবং এখন কেউ এটি পড়ছে না।',
      'জরুরি না হলে {{h.101}} নম্বরে ফোন করুন এবং বলুন "Bengali interpreter"।',
      'এখানে চালিয়ে যেতে ইংরেজিতে লিখুন। বিশ্বস্ত কেউ আপনাকে লিখতে সাহায্য করতে পারেন।',
    ],
  },
  {
    code: 'pt',
    asked: ['portuguese', 'português', 'portugues', 'brazilian'],
    say: [
      'Se alguém está em perigo, ligue agora para o {{h.999}}. Diga «Portuguese» e peça um intérprete.',
      'Sou uma máquina. Só entendo inglês e galês. Não entendi a sua mensagem e ninguém a lê agora.',
      'Se não for urgente, ligue para o {{h.101}} e diga «Portuguese interpreter».',
      'Para continuar aqui, escreva em inglês. Uma pessoa de confiança pode ajudar a escrever.',
    ],
  },
  {
    code: 'fr',
    asked: ['french', 'français', 'francais'],
    say: [
      "Si quelqu'un est en danger, appelez le {{h.999}} maintenant. Dites « French » et demandez un interprète.",
      "Je suis une machine. Je comprends seulement l'anglais et le gallois. Je n'ai pas compris votre message et personne ne le lit en ce moment.",
      "Si ce n'est pas urgent, appelez le {{h.101}} et dites « French interpreter ».",
      'Pour continuer ici, écrivez en anglais. Une personne de confiance peut vous aider à écrire.',
    ],
  },
  {
    code: 'it',
    asked: ['italian', 'italiano'],
    say: [
      'Se qualcuno è in pericolo, chiami subito il {{h.999}}. Dica «Italian» e chieda un interprete.',
      'Sono una macchina. Capisco solo inglese e gallese. Non ho capito il suo messaggio e nessuno lo legge adesso.',
      'Se non è urgente, chiami il {{h.101}} e dica «Italian interpreter».',
      'Per continuare qui, scriva in inglese. Una persona di fiducia può aiutarla a scrivere.',
    ],
  },
  {
    code: 'tr',
    asked: ['turkish', 'türkçe', 'turkce'],
    say: [
      'Biri tehlikedeyse hemen {{h.999}} numarasını arayın. "Turkish" deyin ve tercüman isteyin.',
      'Ben bir makineyim. Yalnızca İngilizce ve Galce anlıyorum. Mesajınızı anlamadım ve şu anda kimse okumuyor.',
      'Acil değilse {{h.101}} numarasını arayın ve "Turkish interpreter" deyin.',
      'Burada devam etmek için İngilizce yazın. Güvendiğiniz biri yazmanıza yardım edebilir.',
    ],
  },
  {
    code: 'gu',
    asked: ['gujarati', 'ગુજરાતી'],
    say: [
      'જો કોઈ જોખમમાં હોય તો હમણાં જ {{h.999}} પર ફોન કરો. "Gujarati" કહો અને દુભાષિયો માગો.',
      'હું એક મશીન છું. હું ફક્ત અંગ્રેજી અને વેલ્શ સમજું છું. હું તમારો સંદેશ સમજી શક્યો નથી અને હમણાં કોઈ તે વાંચતું નથી.',
      'તાત્કાલિક ન હોય તો {{h.101}} પર ફોન કરો અને "Gujarati interpreter" કહો.',
      'અહીં આગળ વધવા અંગ્રેજીમાં લખો. તમે ભરોસો કરો તે વ્યક્તિ લખવામાં મદદ કરી શકે છે.',
    ],
  },
  {
    code: 'ar',
    rtl: true,
    asked: ['arabic', 'العربية', 'عربي'],
    say: [
      'إذا كان أي شخص في خطر، اتصل الآن بالرقم {{h.999}}. قل "Arabic" واطلب مترجمًا.',
      'أنا آلة. أفهم الإنجليزية والويلزية فقط. لم أفهم رسالتك ولا أحد يقرؤها الآن.',
      'إذا لم يكن الأمر طارئًا، اتصل بالرقم {{h.101}} وقل "Arabic interpreter".',
      'للمتابعة هنا، اكتب بالإنجليزية. يمكن لشخص تثق به أن يساعدك في الكتابة.',
    ],
  },
  {
    code: 'ur',
    rtl: true,
    asked: ['urdu', 'اردو'],
    say: [
      'اگر کوئی خطرے میں ہے تو ابھی {{h.999}} پر فون کریں۔ "Urdu" کہیں اور ترجمان مانگیں۔',
      'میں ایک مشین ہوں۔ میں صرف انگریزی اور ویلش سمجھتی ہوں۔ میں آپ کا پیغام نہیں سمجھی اور ابھی اسے کوئی نہیں پڑھ رہا۔',
      'اگر فوری معاملہ نہیں ہے تو {{h.101}} پر فون کریں اور "Urdu interpreter" کہیں۔',
      'یہاں آگے بڑھنے کے لیے انگریزی میں لکھیں۔ کوئی قابلِ اعتماد شخص لکھنے میں آپ کی مدد کر سکتا ہے۔',
    ],
  },
  {
    code: 'pa',
    asked: ['punjabi', 'panjabi', 'ਪੰਜਾਬੀ'],
    say: [
      'ਜੇ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ ਹੁਣੇ {{h.999}} ਤੇ ਫ਼ੋਨ ਕਰੋ। "Punjabi" ਕਹੋ ਅਤੇ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ।',
      'ਮੈਂ ਇੱਕ ਮਸ਼ੀਨ ਹਾਂ। ਮੈਂ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਅਤੇ ਵੈਲਸ਼ ਸਮਝਦੀ ਹਾਂ। ਮੈਂ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਨਹੀਂ ਸਮਝੀ ਅਤੇ ਹੁਣ ਕੋਈ ਇਸ ਨੂੰ ਨਹੀਂ ਪੜ੍ਹ ਰਿਹਾ।',
      'ਜੇ ਜ਼ਰੂਰੀ ਨਹੀਂ, ਤਾਂ {{h.101}} ਤੇ ਫ਼ੋਨ ਕਰੋ ਅਤੇ "Punjabi interpreter" ਕਹੋ।',
      'ਇੱਥੇ ਜਾਰੀ ਰੱਖਣ ਲਈ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖੋ। ਕੋਈ ਭਰੋਸੇ ਵਾਲਾ ਲਿਖਣ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।',
    ],
  },
  {
    code: 'ta',
    asked: ['tamil', 'தமிழ்'],
    say: [
      'யாராவது ஆபத்தில் இருந்தால், இப்போதே {{h.999}} ஐ அழையுங்கள். "Tamil" என்று சொல்லி மொழிபெயர்ப்பாளரைக் கேளுங்கள்.',
      'நான் ஒரு இயந்திரம். எனக்கு ஆங்கிலமும் வெல்ஷ் மொழியும் மட்டுமே புரியும். உங்கள் செய்தி புரியவில்லை. இப்போது யாரும் அதைப் படிக்கவில்லை.',
      'அவசரம் இல்லை என்றால், {{h.101}} ஐ அழைத்து "Tamil interpreter" என்று சொல்லுங்கள்.',
      'இங்கே தொடர ஆங்கிலத்தில் எழுதுங்கள். நீங்கள் நம்பும் ஒருவர் எழுத உதவலாம்.',
    ],
  },
  {
    code: 'lt',
    asked: ['lithuanian', 'lietuviskai', 'lietuviškai', 'lietuvių'],
    say: [
      'Jei kam nors gresia pavojus, dabar skambinkite {{h.999}}. Pasakykite „Lithuanian“ ir prašykite vertėjo.',
      'Aš esu mašina. Suprantu tik angliškai ir vališkai. Jūsų žinutės nesupratau ir niekas jos dabar neskaito.',
      'Jei neskubu, skambinkite {{h.101}} ir pasakykite „Lithuanian interpreter“.',
      'Norėdami tęsti čia, rašykite angliškai. Rašyti gali padėti žmogus, kuriuo pasitikite.',
    ],
  },
  {
    code: 'so',
    asked: ['somali', 'soomaali', 'af soomaali'],
    say: [
      'Haddii qof khatar ku jiro, hadda wac {{h.999}}. Dheh "Somali" oo codso turjubaan.',
      'Waxaan ahay mashiin. Waxaan fahmaa oo keliya Ingiriisi iyo Weelish. Farriintaada ma fahmin, cid akhrinaysana hadda ma jirto.',
      'Haddii aanay degdeg ahayn, wac {{h.101}} oo dheh "Somali interpreter".',
      'Si aad halkan uga sii waddo, ku qor Ingiriisi. Qof aad ku kalsoon tahay ayaa kaa caawin kara qoraalka.',
    ],
  },
  {
    code: 'sq',
    asked: ['albanian', 'shqip'],
    say: [
      'Nëse dikush është në rrezik, telefononi tani {{h.999}}. Thoni “Albanian” dhe kërkoni përkthyes.',
      'Unë jam një makinë. Kuptoj vetëm anglisht dhe uellsisht. Nuk e kuptova mesazhin tuaj dhe askush nuk e lexon tani.',
      'Nëse nuk është urgjente, telefononi {{h.101}} dhe thoni “Albanian interpreter”.',
      'Për të vazhduar këtu, shkruani në anglisht. Dikush që i besoni mund t’ju ndihmojë të shkruani.',
    ],
  },
  {
    code: 'de',
    asked: ['german', 'deutsch'],
    say: [
      'Wenn jemand in Gefahr ist, rufen Sie jetzt {{h.999}} an. Sagen Sie „German“ und bitten Sie um einen Dolmetscher.',
      'Ich bin eine Maschine. Ich verstehe nur Englisch und Walisisch. Ich habe Ihre Nachricht nicht verstanden und niemand liest sie jetzt.',
      'Wenn es nicht dringend ist, rufen Sie {{h.101}} an und sagen Sie „German interpreter“.',
      'Um hier weiterzumachen, schreiben Sie auf Englisch. Eine Vertrauensperson kann Ihnen beim Schreiben helfen.',
    ],
  },
  {
    code: 'hu',
    asked: ['hungarian', 'magyar', 'magyarul'],
    say: [
      'Ha valaki veszélyben van, most hívja a {{h.999}} számot. Mondja: „Hungarian”, és kérjen tolmácsot.',
      'Gép vagyok. Csak angolul és walesiül értek. Nem értettem az üzenetét, és most senki sem olvassa.',
      'Ha nem sürgős, hívja a {{h.101}} számot, és mondja: „Hungarian interpreter”.',
      'Ha itt folytatná, írjon angolul. Olyan ember is segíthet írni, akiben megbízik.',
    ],
  },
  {
    code: 'bg',
    asked: ['bulgarian', 'български', 'bulgarski'],
    say: [
      'Ако някой е в опасност, обадете се сега на {{h.999}}. Кажете „Bulgarian“ и поискайте преводач.',
      'Аз съм машина. Разбирам само английски и уелски. Не разбрах съобщението ви и никой не го чете сега.',
      'Ако не е спешно, обадете се на {{h.101}} и кажете „Bulgarian interpreter“.',
      'За да продължите тук, пишете на английски. Човек, на когото вярвате, може да ви помогне да пишете.',
    ],
  },
  {
    code: 'ru',
    asked: ['russian', 'русский', 'по-русски', 'по русски'],
    say: [
      'Если кто-то в опасности, звоните сейчас по номеру {{h.999}}. Скажите «Russian» и попросите переводчика.',
      'Это машина. Она понимает только английский и валлийский. Ваше сообщение не понято, и сейчас его никто не читает.',
      'Если это не срочно, позвоните по номеру {{h.101}} и скажите «Russian interpreter».',
      'Чтобы продолжить здесь, пишите по-английски. Вам может помочь человек, которому вы доверяете.',
    ],
  },
  {
    code: 'uk',
    asked: ['ukrainian', 'українська', 'українською'],
    say: [
      'Якщо хтось у небезпеці, телефонуйте зараз на {{h.999}}. Скажіть «Ukrainian» і попросіть перекладача.',
      'Це машина. Вона розуміє лише англійську та валлійську. Ваше повідомлення не зрозуміле, і зараз його ніхто не читає.',
      'Якщо це не терміново, телефонуйте на {{h.101}} і скажіть «Ukrainian interpreter».',
      'Щоб продовжити тут, пишіть англійською. Вам може допомогти людина, якій ви довіряєте.',
    ],
  },
  {
    code: 'fa',
    rtl: true,
    asked: ['persian', 'farsi', 'dari', 'فارسی'],
    say: [
      'اگر کسی در خطر است، همین حالا با {{h.999}} تماس بگیرید. بگویید "Persian" و مترجم بخواهید.',
      'من یک ماشین هستم. فقط انگلیسی و ولزی می‌فهمم. پیام شما را نفهمیدم و اکنون کسی آن را نمی‌خواند.',
      'اگر فوری نیست، با {{h.101}} تماس بگیرید و بگویید "Persian interpreter".',
      'برای ادامه در اینجا، به انگلیسی بنویسید. کسی که به او اعتماد دارید می‌تواند در نوشتن کمک کند.',
    ],
  },
  {
    code: 'zh',
    asked: ['chinese', 'mandarin', 'cantonese', '中文', '普通话', '廣東話'],
    say: [
      '如果有人处于危险中，请立即拨打 {{h.999}}。请说“Mandarin”或“Cantonese”，并要求翻译。',
      '我是机器，只懂英语和威尔士语。我没有看懂您的信息，现在也没有人在看。',
      '如果不是紧急情况，请拨打 {{h.101}}，并说“Mandarin interpreter”或“Cantonese interpreter”。',
      '要在这里继续，请用英语写。您信任的人可以帮您写。',
    ],
  },
  {
    code: 'hi',
    asked: ['hindi', 'हिन्दी', 'हिंदी'],
    say: [
      'अगर कोई ख़तरे में है, तो अभी {{h.999}} पर फ़ोन करें। "Hindi" कहें और दुभाषिया माँगें।',
      'मैं एक मशीन हूँ। मैं केवल अंग्रेज़ी और वेल्श समझती हूँ। मैं आपका संदेश नहीं समझी और अभी इसे कोई नहीं पढ़ रहा है।',
      'अगर ज़रूरी नहीं है, तो {{h.101}} पर फ़ोन करें और "Hindi interpreter" कहें।',
      'यहाँ आगे बढ़ने के लिए अंग्रेज़ी में लिखें। कोई भरोसेमंद व्यक्ति लिखने में मदद कर सकता है।',
    ],
  },
  {
    code: 'el',
    asked: ['greek', 'ελληνικά', 'ελληνικα'],
    say: [
      'Αν κάποιος κινδυνεύει, καλέστε τώρα το {{h.999}}. Πείτε «Greek» και ζητήστε διερμηνέα.',
      'Είμαι μηχανή. Καταλαβαίνω μόνο αγγλικά και ουαλικά. Δεν κατάλαβα το μήνυμά σας και κανείς δεν το διαβάζει τώρα.',
      'Αν δεν είναι επείγον, καλέστε το {{h.101}} και πείτε «Greek interpreter».',
      'Για να συνεχίσετε εδώ, γράψτε στα αγγλικά. Κάποιος που εμπιστεύεστε μπορεί να σας βοηθήσει να γράψετε.',
    ],
  },
]
