import { z } from 'zod'

/** Shapes of data.police.uk and postcodes.io, as far as they are needed. What is missing or of another shape beside that is left out. */

/** A member that cannot be read is as if it were not there. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().catch(undefined)
const text = z.string().max(20_000)
const degrees = z.coerce.number().min(-180).max(180)

/** `/crimes-street-dates`. */
export const datesShape = z.array(z.object({ date: z.string() })).max(1000)
/** `/crimes-street/all-crime`: of each crime only its kind is read. */
export const crimesShape = z.array(z.object({ category: z.string() })).max(20_000)
/** `/locate-neighbourhood`. The ids go into addresses. */
export const locatedShape = z.object({
  force: z.string().regex(/^[\w-]{1,60}$/),
  neighbourhood: z.string().regex(/^[\w-]{1,60}$/),
})
/** `/{force}/{neighbourhood}/boundary`. */
export const boundaryShape = z
  .array(z.object({ latitude: degrees, longitude: degrees }))
  .min(3)
  .max(50_000)

const contact = maybe(
  z.union([
    z.object({ email: maybe(text), telephone: maybe(text) }),
    // No contacts at all come as an empty list.
    z.array(z.unknown()).transform(() => ({ email: undefined, telephone: undefined })),
  ]),
)
/** `/{force}/{neighbourhood}`. */
export const neighbourhoodShape = z.object({ name: text, url_force: maybe(text), contact_details: contact })
/** `/{force}/{neighbourhood}/people`. */
export const peopleShape = z.array(z.object({ name: text, rank: maybe(text) })).max(1000)
/** `/{force}/{neighbourhood}/priorities`. */
export const prioritiesShape = z
  .array(z.object({ issue: maybe(text), 'issue-date': maybe(text), action: maybe(text) }))
  .max(1000)
/** `/{force}/{neighbourhood}/events`. */
export const eventsShape = z
  .array(z.object({ title: maybe(text), address: maybe(text), start_date: maybe(text) }))
  .max(1000)

const codes = maybe(z.object({ admin_ward: maybe(text), lsoa: maybe(text), lsoa11: maybe(text), lsoa21: maybe(text) }))
const postcode = z.object({
  postcode: text,
  country: maybe(text),
  longitude: maybe(degrees),
  latitude: maybe(degrees),
  admin_district: maybe(text),
  admin_ward: maybe(text),
  codes,
})
/** What postcodes.io knows of a postcode. */
export type PostcodeRecord = z.infer<typeof postcode>
/** postcodes.io `/postcodes/{postcode}`. */
export const postcodeShape = z.object({ result: postcode })
/** postcodes.io `/postcodes?lon=&lat=`: the nearest first, or null. */
export const nearShape = z.object({ result: maybe(z.array(postcode).max(100)) })
const names = maybe(z.array(text).max(500))
/** postcodes.io `/outcodes/{outcode}`. */
export const outcodeShape = z.object({
  result: z.object({
    outcode: text,
    longitude: maybe(degrees),
    latitude: maybe(degrees),
    admin_district: names,
    admin_ward: names,
    country: names,
  }),
})
/** postcodes.io `/places?q=`. */
export const placesShape = z.object({
  result: maybe(
    z
      .array(
        z.object({
          name_1: text,
          name_2: maybe(text),
          district_borough: maybe(text),
          county_unitary: maybe(text),
          country: maybe(text),
          longitude: degrees,
          latitude: degrees,
        }),
      )
      .max(200),
  ),
})
