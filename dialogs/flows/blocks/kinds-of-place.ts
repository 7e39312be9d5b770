import type { Option } from '../../answer-type.ts'

/** Kinds of place with the ids of the form's `loc.type` (domain 3.2 B5). A flow adds the way on. */
export const kindsOfPlace = {
  home: { id: 'home', label: 'A home', says: ['my house', 'my flat', 'at home', 'inside my home'] },
  garden: {
    id: 'garden',
    label: 'A garden or drive',
    says: ['garden', 'driveway', 'drive', 'front garden', 'back garden'],
  },
  street: { id: 'street', label: 'A street', says: ['the road', 'pavement', 'on the street', 'outside'] },
  shop: { id: 'shop', label: 'A shop', says: ['supermarket', 'shopping centre', 'store'] },
  pub: {
    id: 'pub',
    label: 'A pub, cafe or other venue',
    says: ['pub', 'bar', 'cafe', 'restaurant', 'club', 'gym', 'venue'],
  },
  carPark: { id: 'car-park', label: 'A car park', says: ['parking'] },
  park: { id: 'park', label: 'A park or open space', says: ['the park', 'field', 'woods', 'common', 'beach'] },
  school: { id: 'school', label: 'A school or college', says: ['school', 'college', 'university', 'nursery'] },
  work: { id: 'work', label: 'A place of work', says: ['work', 'my work', 'office', 'building site'] },
  transport: {
    id: 'transport',
    label: 'Public transport or a station',
    says: ['public transport', 'bus', 'train', 'tube', 'tram', 'station', 'bus stop', 'airport'],
  },
  vehicle: { id: 'vehicle', label: 'In or on a vehicle', says: ['car', 'van', 'in my car', 'on my car'] },
  other: { id: 'other', label: 'Somewhere else', says: ['other', 'none of these'] },
} as const satisfies Readonly<Record<string, Option>>
