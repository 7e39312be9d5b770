import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { z } from 'zod'

const yamlText = readFileSync(new URL('../../../adapters/intake/intake-api.yaml', import.meta.url), 'utf8')
const api = z
  .looseObject({ components: z.looseObject({ schemas: z.record(z.string(), z.unknown()), responses: z.unknown() }) })
  .parse(parse(yamlText))

const ajv = new Ajv2020({ strict: false, allErrors: false, schemas: [{ $id: 'intake', ...api }] })
addFormats.default(ajv)

/** An ajv validator of a schema of intake-api.yaml, as the yaml says it. */
export function contractSchema(name: 'Submission' | 'Receipt' | 'Status' | 'Answer' | 'Routing'): ValidateFunction {
  return ajv.compile({ $ref: `intake#/components/schemas/${name}` })
}

/** An ajv validator of the contract's problem details. */
export function problemDetails(): ValidateFunction {
  return ajv.compile({
    $ref: 'intake#/components/responses/Problem/content/application~1problem+json/schema',
  })
}
