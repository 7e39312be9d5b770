import { stem } from './stem.ts'

/** What people call things, by what is meant. Slang, makes and turns of phrase; one to three words each, commas between. */
const WORDS: Readonly<Record<string, string>> = {
  bicycle:
    'bike, bikes, bicycle, bicycles, push bike, pushbike, pushie, pushy, cycle, bmx, brompton, boardman, carrera, cannondale, ' +
    'ribble, ebike, e bike, tandem, fixie, racer, mountain bike, road bike, cargo bike, tricycle, trike, wheels, halfords, ' +
    'specialized, raleigh, handlebars, saddle, pedals',
  'bicycle-lock':
    'd lock, u lock, bike lock, cable lock, lock cut, cut lock, padlock, bike rack, bike stand, bike shed, bike store, sheffield stand, railings, lamp post',
  stolen:
    'stolen, stole, steal, stealing, theft, thief, thieves, nicked, nick, pinched, pinch, robbed, robbing, swiped, half inched, ' +
    'tea leafed, had away, had it away, taken, took my, took it, took our, lifted, thieving, thieved, snaffled, rob, teefed, jacked, ' +
    'nabbed, walked off with, made off with, been gone, has gone, was gone, it gone, gone when, vanished, cut through, cutters, bolt croppers, angle grinder',
  lost:
    'lost, lose, losing, mislaid, misplaced, left it on, left my, left behind, left on the, dropped, dropped my, fell out, fallen out, ' +
    'cannot find, can not find, cant find, missing, slipped off, forgot my, left her, left his, came off, put down somewhere, must have fallen',
  belonging:
    'wallet, purse, handbag, bag, rucksack, backpack, keys, key, umbrella, glasses, hearing aid, ring, necklace, bracelet, watch, ' +
    'earring, coat, jacket, scarf, glove, laptop, tablet, kindle, headphones, airpods, camera, suitcase, holdall, bank card, teddy, toy, phone, ' +
    'walking stick, folder, instrument, violin, oyster, lunchbox, inhaler, dentures',
  vehicle:
    'car, van, lorry, truck, hgv, taxi, cab, minicab, bus, coach, motorbike, moped, audi, bmw, corsa, transit, range rover, mercedes, ' +
    'tesla, golf, driver, motorist, cabbie, tipper, artic, white van, uber, 4x4, motor',
  'bad-driving':
    'close pass, passed too close, too close, overtook, overtaking, overtake, undertook, undertaking, tailgating, tailgated, up my bumper, ' +
    'red light, jumped the lights, jumped a red, ran a red, through a red, swerved, swerving, cut me up, cut me off, carved me up, ' +
    'on his phone, on her phone, phone at the wheel, texting, on the phone, at the wheel, behind the wheel, mounted the pavement, ' +
    'wrong way, middle finger, brake checked, brake test, pulled out, wrong side, solid white, double white, reckless, dangerous driving, ' +
    'careless, no seat belt, racing, weaving, lane to lane, zebra crossing, blind bend, nearly hit, almost hit, nearly killed, knocked off, inches',
  footage:
    'dash cam, dashcam, footage, video, clip, gopro, helmet cam, helmet camera, recording, recorded, camera, on film, filmed, sd card, memory card, ' +
    'raw file, original file, upload, memory stick',
  'time-limit':
    'deadline, time limit, too late, how long, how soon, how quickly, how fast, how many days, within, last month, weeks ago, 14 days, fortnight',
  sale: 'for sale, gumtree, ebay, facebook marketplace, marketplace, vinted, shpock, selling, advert, seller, listing, listed, buy it back, auction, advertised, cash converters',
  insurance: 'insurance, insurer, insurers, insurance company, claim, excess, policy, premium, underwriter',
  'reference-number': 'crime number, crime reference, reference number, crime ref, ref number, reference, log number',
  passport: 'passport, passports',
  emergency: '999, emergency, urgent, urgently, life or death, ambulance, blue light',
  'non-emergency': '101, non emergency, non urgent, not urgent, not an emergency, not emergency',
  deaf: 'deaf, hard of hearing, hearing impaired, sign language, bsl, textphone, minicom, relay, speech impaired, stammer, text relay, lip read, hearing loss, cannot hear, interpreter',
  silent:
    'cannot speak, cannot talk, cant speak, cant talk, without speaking, without talking, silent, silently, 55, whisper, make a noise, hide, hiding, say anything, say a word, hear me, out loud',
  machine:
    'robot, bot, chatbot, machine, computer, automated, real person, human, ai, chatgpt, algorithm, talking to, reading this, reads this, read this, live chat, on the other end',
  privacy:
    'gdpr, data, privacy, personal information, personal details, confidential, delete, stored, store, share, shared, keep my, who sees, who gets to see, data protection, retention',
  report:
    'report, reporting, reported, tell the police, let you know, inform, log, complain, grass, flag, submit, submitted, sent it in, fill in, filled in, form',
  next: 'what happens, happens next, happen next, what next, hear back, hear from, get back to me, next step, next steps, now what, be in touch, contact me, heard nothing, come out',
  ride: 'cyclist, cycling, cycled, my bike, riding, rode, horse rider, on my horse',
  road: 'road, motorway, dual carriageway, roundabout, junction, lights, lane, street, high street, crossing, a road, pavement, bend, slip road',
  transport: 'bus, train, tube, tram, taxi, station, platform, airport, plane, underground, overground, coach',
}

const LONGEST = 3
const byPhrase: ReadonlyMap<string, readonly string[]> = phrases()
/** With which stems a phrase begins: most stems begin none. */
const beginnings: ReadonlySet<string> = new Set([...byPhrase.keys()].map((key) => key.split(' ', 1)[0] ?? ''))

function phrases(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [concept, list] of Object.entries(WORDS)) {
    for (const phrase of list.split(', ')) {
      const key = phrase.split(' ').map(stem).join(' ')
      const there = map.get(key)
      if (!there) map.set(key, [concept])
      else if (!there.includes(concept)) there.push(concept)
    }
  }
  return map
}

/** The concepts that a message names, each as often as it is named. Takes stems. */
export function conceptsIn(stems: readonly string[]): string[] {
  const found: string[] = []
  for (let from = 0; from < stems.length; from += 1) {
    if (!beginnings.has(stems[from] ?? '')) continue
    let key = ''
    for (let size = 0; size < LONGEST && from + size < stems.length; size += 1) {
      key = size === 0 ? (stems[from] ?? '') : `${key} ${stems[from + size]}`
      const concepts = byPhrase.get(key)
      if (concepts) found.push(...concepts)
    }
  }
  return found
}
