import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { packageRoot } from '../../../../bot/package-root.ts'
import { createDenseRows } from '../../../../dialogs/recognizers/intent/dense-rows.ts'
import { DENSE_ROWS_MODULE } from '../../../../dialogs/recognizers/intent/dense-rows-module.ts'

const FEATURES = 6
const GROUPS = 2

/** Of each feature, the classes that it has a weight for; even features have one for every class. */
function modelOf(classes: number) {
  const rows = Array.from({ length: FEATURES }, (_, feature) =>
    feature % 2 === 0 ? Array.from({ length: classes }, (_, k) => k) : [0],
  )
  const weightOf = (feature: number, k: number) => ((feature * 31 + k * 17) % 255) - 127
  return {
    starts: Uint32Array.from([0, ...rows.map((_, at) => rows.slice(0, at + 1).flat().length)]),
    classes: Uint16Array.from(rows.flat()),
    weights: Int8Array.from(rows.flatMap((of, feature) => of.map((k) => weightOf(feature, k)))),
    scales: new Float32Array(FEATURES).fill(1),
    bias: new Float32Array(classes),
    weightOf,
  }
}

interface Noted {
  readonly feature: number
  readonly amount: number
  readonly list: number
  readonly group: number
}

/** The sums of even features as the plainest way makes them. */
function plainSums(model: ReturnType<typeof modelOf>, width: number, all: readonly Noted[]): readonly Float64Array[] {
  return [0, 1].map((list) => {
    const sums = new Float64Array(GROUPS * width)
    for (const { feature, amount, group } of all.filter((one) => one.list === list && one.feature % 2 === 0)) {
      for (let k = 0; k < model.bias.length; k += 1)
        sums[group * width + k] = (sums[group * width + k] ?? 0) + amount * model.weightOf(feature, k)
    }
    return sums
  })
}

describe('the dense rows of a model', () => {
  const noted = fc.record({
    feature: fc.nat(FEATURES - 1),
    amount: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }).map((whole) => whole / 2 ** 30),
    list: fc.nat(1),
    group: fc.nat(GROUPS - 1),
  })
  for (const classes of [8, 11, 20]) {
    it(`adds rows of ${classes} weights exactly, more of them than are noted at once too, and knows no others`, () => {
      const model = modelOf(classes)
      fc.assert(
        fc.property(fc.array(noted, { maxLength: 60 }), fc.constantFrom(1, 100), (all, often) => {
          const rows = createDenseRows(model, 2, GROUPS)
          for (const one of Array.from({ length: often }, () => all).flat())
            expect(rows.note(one.feature, one.amount, one.list, one.group * rows.width)).toBe(one.feature % 2 === 0)
          const wanted = plainSums(model, rows.width, Array.from({ length: often }, () => all).flat())
          rows.flush()
          for (const list of [0, 1]) expect(rows.sumsOf(list)).toEqual(wanted[list])
        }),
        { numRuns: 40 },
      )
    })
  }

  it('is the module that stands in dense-rows.wat', async () => {
    const file = join(packageRoot, 'dialogs', 'recognizers', 'intent', 'dense-rows.wat')
    const { buffer } = (await wabt())
      .parseWat('dense-rows.wat', readFileSync(file, 'utf8'), { simd: true })
      .toBinary({})
    expect(Buffer.from(buffer).toString('base64')).toBe(DENSE_ROWS_MODULE.replaceAll('\n', ''))
  })
})
