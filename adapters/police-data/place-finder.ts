import type { Answered, OutwardArea, PlaceFinder, Spot } from '../../knowledge/area/area-source.ts'
import { placeKey } from '../../knowledge/area/place-name.ts'
import type { JsonClient } from './json-client.ts'
import { KeptAnswers } from './kept-answers.ts'
import { MemoryAnswers } from './memory-answers.ts'
import { nearShape, outcodeShape, type PostcodeRecord, placesShape, postcodeShape } from './shapes.ts'

/** Postcodes change a few times a year. */
const FRESH_MS = 24 * 3_600_000
/** How many answers are kept, in memory only: a postcode says where someone lives. */
const MOST_KEPT = 500
/** How far the nearest postcode may be, in metres: the most that postcodes.io looks. */
const NEAR_METRES = 2_000
const WARD = /^[EWNS]05\d{6}$|^N08\d{6}$/
const SMALL_AREA = /^[EW]01\d{6}$|^N\d{8}$/

/** postcodes.io as a gazetteer. `now` in milliseconds since 1970. */
export function createPlaceFinder(client: JsonClient, now: () => number): PlaceFinder {
  const kept = new KeptAnswers(new MemoryAnswers(MOST_KEPT), now)
  return {
    async postcode(postcode) {
      const path = `/postcodes/${encodeURIComponent(postcode)}`
      const answer = await kept.ask(path, postcodeShape, FRESH_MS, () => client.get(path, postcodeShape))
      return mapped(answer, ({ result }) => spotOf(result))
    },

    async near(latitude, longitude) {
      const path = `/postcodes?lon=${longitude}&lat=${latitude}&radius=${NEAR_METRES}&limit=1`
      const answer = await kept.ask(path, nearShape, FRESH_MS, () => client.get(path, nearShape))
      const [nearest] = answer.kind === 'answer' ? (answer.value.result ?? []) : []
      if (answer.kind !== 'answer') return answer
      return nearest === undefined ? { kind: 'none' } : { ...answer, value: spotOf(nearest) }
    },

    async outward(outward) {
      const path = `/outcodes/${encodeURIComponent(outward)}`
      const answer = await kept.ask(path, outcodeShape, FRESH_MS, () => client.get(path, outcodeShape))
      return mapped(answer, ({ result }): OutwardArea => {
        const [country] = result.country ?? []
        return {
          name: result.outcode,
          ...point(result.latitude, result.longitude),
          ...(country === undefined ? {} : { country }),
          smallAreas: [],
          wards: result.admin_ward ?? [],
          districts: result.admin_district ?? [],
        }
      })
    },

    async named(name) {
      const path = `/places?q=${encodeURIComponent(name.slice(0, 100))}&limit=100`
      const answer = await kept.ask(path, placesShape, FRESH_MS, () => client.get(path, placesShape))
      return mapped(answer, ({ result }): readonly Spot[] => {
        const key = placeKey(name)
        const named = (result ?? []).filter((one) =>
          [one.name_1, one.name_2].some((other) => placeKey(other ?? '') === key),
        )
        return named.map(
          ({ name_1, district_borough: district, county_unitary: county, country, latitude, longitude }) => {
            const within = district ?? county
            return {
              name: name_1,
              ...(within == null ? {} : { within }),
              ...(country == null ? {} : { country }),
              latitude,
              longitude,
              smallAreas: [],
            }
          },
        )
      })
    },
  }
}

function spotOf(record: PostcodeRecord): Spot {
  const { postcode, country, latitude, longitude, admin_district: within, admin_ward: ward, codes } = record
  const areas = [codes?.lsoa, codes?.lsoa21, codes?.lsoa11].flatMap((code) => code ?? [])
  return {
    name: postcode,
    ...point(latitude, longitude),
    ...(within == null ? {} : { within }),
    ...(country == null ? {} : { country }),
    ...(codes?.admin_ward != null && WARD.test(codes.admin_ward)
      ? { ward: { code: codes.admin_ward, name: ward ?? '' } }
      : {}),
    smallAreas: [...new Set(areas)].filter((code) => SMALL_AREA.test(code)),
  }
}

function point(latitude: number | null | undefined, longitude: number | null | undefined) {
  return latitude == null || longitude == null ? {} : { latitude, longitude }
}

function mapped<From, To>(answer: Answered<From>, map: (value: From) => To): Answered<To> {
  return answer.kind === 'answer' ? { ...answer, value: map(answer.value) } : answer
}
