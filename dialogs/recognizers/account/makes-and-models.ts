import type { Entity } from '../../recognition.ts'

/** What is named by its product says its make too. */
const MAKE_OF: Readonly<Record<string, string>> = {
  iphone: 'Apple',
  ipad: 'Apple',
  macbook: 'Apple',
  airpods: 'Apple',
  imac: 'Apple',
  playstation: 'Sony',
  xbox: 'Microsoft',
  thinkpad: 'Lenovo',
  kindle: 'Amazon',
  'google pixel': 'Google',
}
/** Makes of cars, vans and motorbikes, in lower case. */
export const VEHICLE_MAKES: ReadonlySet<string> = new Set(
  'vauxhall,volkswagen,vw,bmw,audi,mercedes-benz,mercedes,merc,toyota,nissan,honda,kia,hyundai,peugeot,renault,citroen,citroën,fiat,skoda,škoda,land rover,range rover,landrover,jaguar,volvo,mazda,suzuki,tesla,lexus,porsche,dacia,mitsubishi,subaru,alfa romeo,jeep,bentley,ferrari,lamborghini,aston martin,rolls-royce,rolls royce,cupra,polestar,byd,saab,chevrolet,chrysler,isuzu,iveco,daf,scania,maserati,yamaha,kawasaki,ducati,harley-davidson,harley davidson,harley,ktm,vespa,piaggio,aprilia,lexmoto,sur-ron,surron,husqvarna,lambretta,ford,seat,mini,smart,mg,rover,triumph,royal enfield,man'.split(
    ',',
  ),
)
/** Models that are known by themselves: what they are called and who makes them. */
const MODELS: Readonly<Record<string, string>> = {
  ...of('Ford', 'fiesta focus mondeo kuga ecosport transit galaxy_van ranger puma_st escort'),
  ...of('Vauxhall', 'corsa astra insignia zafira mokka vivaro crossland meriva'),
  ...of('Volkswagen', 'golf polo passat tiguan touran caddy transporter touareg'),
  ...of('Nissan', 'qashqai juke micra navara primastar'),
  ...of('Renault', 'clio megane captur trafic kangoo'),
  ...of('Citroen', 'berlingo picasso'),
  ...of('Toyota', 'yaris aygo prius corolla hilux auris'),
  ...of('Mercedes', 'sprinter'),
  ...of('Fiat', 'punto ducato'),
  ...of('Seat', 'ibiza leon ateca'),
  ...of('Skoda', 'octavia fabia kodiaq'),
  ...of('Kia', 'sportage picanto sorento'),
  ...of('Hyundai', 'tucson'),
  ...of('Land Rover', 'defender discovery freelander'),
}
/** Such models are vans. */
export const VAN_MODELS: ReadonlySet<string> = new Set(
  'transit vivaro trafic sprinter berlingo caddy transporter partner kangoo ducato vito boxer relay primastar custom'.split(
    ' ',
  ),
)

/** Makes that may stand before a word that ends the name of a place. */
export const MAKES_BEFORE = /\b(?:ford|vauxhall|bosch|audi|bmw|makita|dewalt|kia|honda|toyota|nissan|skoda|yamaha)\b/i

/** Makes of bags, clothes and other things that are carried, where they stand for the thing: "a green Osprey". */
const ITEM_MAKES =
  /(?<![\p{L}])(?:Osprey|Radley|Mulberry|Fiorelli|Kipling|Michael Kors|Karrimor|Eastpak|Herschel|Samsonite|Antler|Tripp|Louis Vuitton|Gucci|Prada|Coach|Kate Spade|Ted Baker|Fj[aä]llr[aä]ven|Oakley|Ray[- ]?Bans?|Pandora|Tag Heuer|Breitling|Barbour|Canada Goose|Moncler|Superdry|Adidas|Nike|Puma|Reebok|New Balance|Vans|Converse|Dr Martens|North Face|Berghaus|Patagonia|Dyson|Ryobi|Hilti|Einhell|Flymo|Hayter|Mountfield|Karcher|K[aä]rcher|Festool|Snap[- ]on|Fender|Gibson|Epson|Kodak|Bose|JBL|Beats|Sonos|Kindle|Tile|Silver Cross|Bugaboo|iCandy|Maclaren)(?![\p{L}])/giu

/** Such makes between two offsets of a text. */
export function itemMakes(
  text: string,
  start: number,
  end: number,
): readonly { readonly value: string; readonly start: number; readonly end: number }[] {
  return [...text.slice(start, end).matchAll(ITEM_MAKES)].map((match) => ({
    value: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

/** Words behind a make that are no model. */
const NO_MODEL = new Set(
  'bike bikes bicycle cycle car van lorry truck phone mobile laptop tablet watch tv camera drill saw bag handbag rucksack jacket coat trainers shoes reg registration plate number in with and which that it is was my a an the has had from on at to of i he she they black white grey gray silver red blue green yellow orange purple pink brown gold navy hybrid mountain road electric estate hatchback saloon worth about cost size driver came went pulled overtook drove'.split(
    ' ',
  ),
)
/** How a number plate begins: no model. */
const PLATE_START = /^[A-Z]{2}\d{2}$/i
const NEXT = /^[\s]+([\p{L}\d][\p{L}\d.+/-]{0,14})/u
const MOST_PARTS = 3

type MakeMention = Extract<Entity, { readonly value: string }>

/** A make as an answer names it: "iPhone" is Apple's. */
export function makeNamed(entity: Pick<MakeMention, 'value'>): string {
  return MAKE_OF[entity.value.toLowerCase()] ?? entity.value
}

/** The model that stands behind a make: "Trek Marlin 5", "Ford Transit Custom", "iPhone 14". Undefined where none does. */
export function modelBehind(text: string, make: Pick<MakeMention, 'value' | 'end'>): string | undefined {
  const parts: string[] = []
  let at = make.end
  while (parts.length < MOST_PARTS) {
    const match = NEXT.exec(text.slice(at, at + 18))
    const part = match?.[1]
    if (match === null || part === undefined || !mayBeModel(part, parts)) break
    parts.push(part)
    at += match[0].length
  }
  const model = parts.join(' ').replace(/[.,-]+$/, '')
  if (MAKE_OF[make.value.toLowerCase()] !== undefined) return `${make.value}${model === '' ? '' : ` ${model}`}`
  return model === '' ? undefined : model
}

function mayBeModel(part: string, before: readonly string[]): boolean {
  const plain = part.toLowerCase().replace(/[.,]+$/, '')
  if (NO_MODEL.has(plain) || PLATE_START.test(part)) return false
  const known = MODELS[plain] !== undefined || VAN_MODELS.has(plain) || plain === 'series' || plain === 'class'
  const figures = /\d/.test(plain) && plain.length <= 6 && !/^(?:19|20)\d\d$/.test(plain)
  return (
    known ||
    figures ||
    (/^\p{Lu}/u.test(part) && before.length < 2) ||
    (before.length > 0 && /^(?:mini|pro|max|plus|ultra|se|lite|st|gti|custom|sport)$/.test(plain))
  )
}

/** The make of a model that is named by itself, and whether the word is one. */
export function makeOfModel(word: string): string | undefined {
  return Object.hasOwn(MODELS, word) ? MODELS[word] : undefined
}

/** All models that are known by themselves. */
export const MODEL_WORDS: readonly string[] = Object.keys(MODELS)

function of(make: string, models: string): Record<string, string> {
  return Object.fromEntries(models.split(' ').map((model) => [model, make]))
}
