import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'

/** One request with its answer. */
export interface Exchange {
  readonly method: string
  /** Below the API's address: `articles/a1`; or `.well-known/dateline`. */
  readonly path: string
  readonly requestHeaders: Headers
  readonly requestBody: string | null
  readonly status: number
  readonly answerHeaders: { readonly get: (name: string) => string | null }
  readonly answerBody: string
}

interface Node {
  readonly [key: string]: Node | undefined
}

/** The interface as `docs/open-api.yaml` describes it. */
export const openApiDocument = parse(readFileSync(resolve('docs/open-api.yaml'), 'utf8')) as Node

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ ...openApiDocument, $id: 'https://open-api.example/' })

/** Which of what was sent and answered is not as `docs/open-api.yaml` says; empty: all is. */
export function complaintsAbout(exchange: Exchange): readonly string[] {
  const { method, status } = exchange
  const [path, query = ''] = exchange.path.split('?')
  const found = operationOf(method, `/${path ?? ''}`)
  if (found === null) return status === 404 ? [] : [`There is no ${method} /${path ?? ''}`]
  const complaints = [
    ...requestComplaints(found, exchange, new URLSearchParams(query)),
    // Whoever is down may say so in any way.
    ...(status >= 500 ? [] : answerComplaints(found, exchange)),
  ]
  return complaints.map((words) => `${method} /${path ?? ''} → ${String(status)}: ${words}`)
}

/** The schema with this name in the document, as a check. */
export function complaintsOfSchema(name: string, value: unknown): readonly string[] {
  return against(`#/components/schemas/${name}`, value)
}

interface Operation {
  readonly pointer: string
  readonly node: Node
  readonly parameters: readonly { readonly at: string; readonly node: Node }[]
}

function operationOf(asked: string, path: string): Operation | null {
  const method = asked === 'HEAD' ? 'get' : asked.toLowerCase()
  for (const [template, item] of Object.entries(openApiDocument['paths'] ?? {})) {
    const shape = new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
    const node = item?.[method]
    if (!shape.test(path) || node === undefined) continue
    const pointer = `#/paths/${template.replaceAll('/', '~1')}/${method}`
    return { pointer, node, parameters: parametersOf(item, node, pointer) }
  }
  return null
}

function parametersOf(item: Node | undefined, node: Node, pointer: string) {
  const above = pointer.replace(/\/\w+$/, '')
  return [
    ...entries(item?.['parameters']).map(([n, one]) => resolved(one, `${above}/parameters/${n}`)),
    ...entries(node['parameters']).map(([n, one]) => resolved(one, `${pointer}/parameters/${n}`)),
  ]
}

function requestComplaints(
  { pointer, node, parameters }: Operation,
  { requestHeaders, requestBody, status }: Exchange,
  query: URLSearchParams,
): readonly string[] {
  // What was refused as malformed may be so.
  if ([400, 401, 413, 415, 422, 428].includes(status)) return []
  const ofParameters = parameters.flatMap(({ at, node: parameter }) => {
    const name = text(parameter['name'])
    const place = text(parameter['in'])
    if (place === 'path') return []
    const value = place === 'header' ? requestHeaders.get(name) : query.get(name)
    if (value === null) return isTrue(parameter['required']) ? [`${name} is missing`] : []
    const typed = text(parameter['schema']?.['type']) === 'integer' ? Number(value) : value
    return against(`${at}/schema`, typed).map((words) => `${name} ${words}`)
  })
  const content = node['requestBody']?.['content']
  if (content === undefined || requestBody === null) return ofParameters
  const type = requestHeaders.get('content-type') ?? ''
  if (content[type] === undefined) return [...ofParameters, `a request may not be ${type}`]
  if (type !== 'application/json') return ofParameters
  const schema = `${pointer}/requestBody/content/${type.replace('/', '~1')}/schema`
  return [...ofParameters, ...against(schema, JSON.parse(requestBody))]
}

function answerComplaints(
  { pointer, node }: Operation,
  { method, status, answerHeaders, answerBody }: Exchange,
): readonly string[] {
  const raw = node['responses']?.[String(status)]
  if (raw === undefined) return ['this status is not described']
  const { at, node: response } = resolved(raw, `${pointer}/responses/${String(status)}`)
  const ofHeaders = entries(response['headers']).flatMap(([name, one]) => {
    const header = resolved(one, `${at}/headers/${name}`)
    const value = answerHeaders.get(name)
    if (value === null) return isTrue(header.node['required']) ? [`${name} is missing`] : []
    return against(`${header.at}/schema`, value).map((words) => `${name} ${words}`)
  })
  const content = response['content']
  if (content === undefined || method === 'HEAD') return ofHeaders
  const type = answerHeaders.get('content-type')?.split(';')[0] ?? ''
  if (content[type] === undefined) return [...ofHeaders, `an answer may not be ${type}`]
  const schema = `${at}/content/${type.replaceAll('/', '~1')}/schema`
  return [...ofHeaders, ...against(schema, JSON.parse(answerBody))]
}

function resolved(
  node: Node | undefined,
  at: string,
): { readonly at: string; readonly node: Node } {
  const reference = text(node?.['$ref'])
  if (reference === '') return { at, node: node ?? {} }
  const steps = reference.slice('#/'.length).split('/')
  let target: Node | undefined = openApiDocument
  for (const step of steps) target = target?.[step]
  return { at: reference, node: target ?? {} }
}

function against(pointer: string, value: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `https://open-api.example/${encodeURI(pointer)}` })
  if (validate(value)) return []
  return (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message ?? ''}`)
}

function entries(node: Node | undefined): readonly (readonly [string, Node | undefined])[] {
  return Object.entries(node ?? {})
}

function text(node: unknown): string {
  return typeof node === 'string' ? node : ''
}

function isTrue(node: unknown): boolean {
  return node === true
}
