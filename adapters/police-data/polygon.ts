/** A point of a boundary, in degrees. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** The service takes an address of at most 4,094 characters; this leaves room for the rest of it. */
const MOST_CHARACTERS = 3_500

/**
 * A boundary as the `poly` of data.police.uk: "lat,lng:lat,lng", made simpler (Douglas and Peucker) until it fits into an address.
 * The longer form by POST is refused by the service at times, so it is not used.
 */
export function polyOf(boundary: readonly Point[]): string {
  for (let tolerance = 0.00005; ; tolerance *= 1.6) {
    const poly = simplified(boundary, tolerance)
      .map(({ latitude, longitude }) => `${latitude.toFixed(5)},${longitude.toFixed(5)}`)
      .join(':')
    if (poly.length <= MOST_CHARACTERS) return poly
  }
}

/** A ring with fewer points, none of which was further than `tolerance` degrees from the line that now stands for it. At least three stay. */
export function simplified(ring: readonly Point[], tolerance: number): readonly Point[] {
  const first = ring[0]
  if (first === undefined || ring.length <= 3) return ring
  // A ring has no ends: it is cut at the point furthest from the first one.
  const far = furthest(ring, (point) => distance(point, first, first))
  const halves = [ring.slice(0, far.at + 1), [...ring.slice(far.at), first]].map((line) =>
    thinned(line, tolerance).slice(0, -1),
  )
  const points = halves.flat()
  return points.length >= 3 ? points : ring.slice(0, 3)
}

function thinned(line: readonly Point[], tolerance: number): readonly Point[] {
  const keep = new Set<number>([0, line.length - 1])
  const parts: (readonly [number, number])[] = [[0, line.length - 1]]
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const [from, to] = part
    const [begin, end] = [line[from], line[to]]
    if (begin === undefined || end === undefined || to - from < 2) continue
    const far = furthest(line.slice(from + 1, to), (point) => distance(point, begin, end))
    if (far.distance <= tolerance) continue
    const at = from + 1 + far.at
    keep.add(at)
    parts.push([from, at], [at, to])
  }
  return line.filter((_, at) => keep.has(at))
}

function furthest(points: readonly Point[], measure: (point: Point) => number): { at: number; distance: number } {
  let best = { at: 0, distance: -1 }
  for (const [at, point] of points.entries()) {
    const away = measure(point)
    if (away > best.distance) best = { at, distance: away }
  }
  return best
}

/** How far a point is from a line, in degrees of latitude; east is scaled for the latitude of the UK. */
function distance(point: Point, from: Point, to: Point): number {
  const scale = Math.cos((point.latitude * Math.PI) / 180)
  const [x, y] = [(point.longitude - from.longitude) * scale, point.latitude - from.latitude]
  const [dx, dy] = [(to.longitude - from.longitude) * scale, to.latitude - from.latitude]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length))
  return Math.hypot(x - along * dx, y - along * dy)
}
