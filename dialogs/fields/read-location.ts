import type { LocationValue } from '../answer-type.ts'
import { findPostcodes } from '../recognizers/entities/postcode.ts'
import { findRoads } from '../recognizers/entities/road-names.ts'

/** "///filled.count.soap", or the three words alone where they are no web address. */
const WORDS_MARKED = /\/\/\/ ?(\p{L}{2,24}[.。]\p{L}{2,24}[.。]\p{L}{2,24})(?!\p{L}|\.\p{L})/u
const WORDS_BARE = /(?<![\p{L}\d.@/-])(\p{L}{3,24}\.\p{L}{3,24}\.\p{L}{3,24})(?![\p{L}\d@/-]|\.\p{L})/u
const WEB = /^www\.|\.(?:com|org|net|gov|info|police|london|biz|web|app)$/i
const POINT = /(?<![\d.])(-?\d{1,2}\.\d{2,10})°?\s?(?:[NS])?\s?[,; ]\s?(-?\d{1,2}\.\d{2,10})°?\s?([EW])?(?![\d.])/i
/** The box that holds the United Kingdom, in degrees (WGS 84). */
const BOX = { south: 49.8, north: 60.9, west: -8.7, east: 1.8 }

/** What can be read out of a place as said: postcode, what3words, latitude and longitude, road and junction. */
export function readLocation(text: string): LocationValue {
  const postcode = findPostcodes(text).find((mention) => mention.value.includes(' '))?.value
  const what3words = words(text)
  const point = pointIn(text)
  const road = findRoads(text, true)[0]?.value
  return {
    text,
    ...(postcode === undefined ? {} : { postcode }),
    ...(what3words === undefined ? {} : { what3words }),
    ...(point ?? {}),
    ...(road === undefined ? {} : { road }),
  }
}

function words(text: string): string | undefined {
  const marked = WORDS_MARKED.exec(text)?.[1]
  const bare = marked === undefined ? WORDS_BARE.exec(text)?.[1] : undefined
  const found = marked ?? (bare !== undefined && !WEB.test(bare) ? bare : undefined)
  return found?.toLowerCase().replaceAll('。', '.')
}

function pointIn(text: string): { latitude: number; longitude: number } | undefined {
  const parts = POINT.exec(text)
  if (parts === null) return undefined
  const latitude = Number(parts[1])
  const east = Number(parts[2])
  const longitude = parts[3]?.toUpperCase() === 'W' ? -Math.abs(east) : east
  const inside = latitude >= BOX.south && latitude <= BOX.north && longitude >= BOX.west && longitude <= BOX.east
  return inside ? { latitude, longitude } : undefined
}
