import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What the schema that IPTC publishes (specification/ninjs-schema_3.1.json, MIT) says against an item. */
export function complaintsOfNinjs(item: unknown): readonly string[] {
  return validate(item) ? [] : (validate.errors ?? []).map(describe)
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
// It refers to the schema of GeoJSON, of which we use nothing.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
const schema: unknown = JSON.parse(
  readFileSync(resolve('tests/support/ninjs/ninjs-schema-3.1.json'), 'utf8'),
)
const validate = ajv.compile(schema as object)

function describe({ instancePath, message }: { instancePath: string; message?: string }): string {
  return `${instancePath} ${message ?? ''}`
}
