/**
 * Holds the hand-written contracts of both clients to what the services say of themselves: every path there is, every
 * field a page reads is answered, every field it sends is taken, every word of a choice is known on both sides.
 */
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const ROOT = at('../../../')
const ADMIN = at('../src/api/contract.ts')
const MEMBER = at('../../member/src/api/contract.ts')
/** The members' client calls by functions, so its doors are named here: method, path, answer, what is sent. */
const MEMBER_DOORS = [
  ['get', '/api/public/chambers/{code}', 'PublicChamber'],
  ['post', '/api/auth/member/login', 'MemberSession'],
  ['get', '/api/member/me', 'Me'],
  ['get', '/api/member/charges/{id}', 'Charge'],
  ['post', '/api/member/charges/{id}/pay', 'PaymentOrder'],
  ['get', '/api/member/activities/{id}', 'ActivityCard'],
  ['post', '/api/member/activities/{id}/registrations', 'RegistrationOutcome', 'RegistrationRequest'],
  ['get', '/api/member/inbox', 'Inbox'],
  ['get', '/api/member/unit-accounts/{unitId}', 'UnitAccount'],
]
const LISTS = [
  ['/api/member/charges', 'Charge'], ['/api/member/receipts', 'Receipt'], ['/api/member/activities', 'ActivityCard'],
  ['/api/member/registrations', 'Registration'], ['/api/member/subscriptions/templates', 'NoticeTemplate'],
  ['/api/public/chambers/{code}/activities', 'ActivityCard'],
]
/** Made of several services' parts or served by all of them alike, so no one document describes it. */
const SPECIAL = /^\/api\/staff\/parked\//

const documents = readdirSync(ROOT)
  .map((house) => `${ROOT}${house}/contracts/http/openapi.json`)
  .filter(existsSync)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')))
const operation = (method, path) => documents.map((d) => ({ document: d, found: d.paths[path]?.[method] })).find((d) => d.found)
const program = ts.createProgram([ADMIN, MEMBER], { strict: true, noEmit: true, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] })
const checker = program.getTypeChecker()
const findings = []
let doors = 0

function exported(file, name) {
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))).find((s) => s.name === name)
  return checker.getDeclaredTypeOfSymbol(symbol)
}
const typeOf = (symbol) => checker.getTypeOfSymbol(symbol)
const member = (type, name) => type && type.getProperty(name) && checker.getNonNullableType(typeOf(type.getProperty(name)))

function resolved(schema, document) {
  if (schema?.$ref) return resolved(document.components.schemas[schema.$ref.split('/').at(-1)], document)
  const parts = schema?.allOf ?? schema?.oneOf ?? schema?.anyOf
  if (!parts) return schema ?? {}
  return { ...schema, properties: Object.assign({}, schema.properties, ...parts.map((part) => resolved(part, document).properties)) }
}

function compare(raw, rawSchema, document, where, depth = 0) {
  const type = checker.getNonNullableType(raw)
  const schema = resolved(rawSchema, document)
  if (depth > 6 || type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.Undefined)) return
  if (checker.isArrayType(type)) {
    if (schema.type !== 'array') findings.push(`${where}：网页当作列表，服务答 ${schema.type ?? '别的'}`)
    else compare(checker.getTypeArguments(type)[0], schema.items, document, `${where}[]`, depth + 1)
    return
  }
  if (type.isUnion() && type.types.every((t) => t.isStringLiteral())) return words(type.types.map((t) => t.value), schema, where)
  if (type.flags & ts.TypeFlags.Object) return fields(type, schema, document, where, depth)
  const expected = type.flags & ts.TypeFlags.String ? ['string'] : type.flags & ts.TypeFlags.Number ? ['integer', 'number'] : null
  if (expected && schema.type && !expected.includes(schema.type)) findings.push(`${where}：网页当作 ${expected[0]}，服务答 ${schema.type}`)
}
function words(known, schema, where) {
  if (!schema.enum) return
  if (!where.includes('←')) for (const word of schema.enum.filter(Boolean)) if (!known.includes(word)) findings.push(`${where}：网页不认识 ${word}`)
  for (const word of known) if (!schema.enum.includes(word)) findings.push(`${where}：服务没有 ${word}`)
}
function fields(type, schema, document, where, depth) {
  if (checker.getIndexInfosOfType(type).length || type.symbol?.name === 'FormData' || type.symbol?.name === 'Blob') return
  if (!schema.properties) return
  for (const field of type.getProperties()) {
    const there = schema.properties[field.name]
    if (there) compare(typeOf(field), there, document, `${where}.${field.name}`, depth + 1)
    else if (!(field.flags & ts.SymbolFlags.Optional)) findings.push(`${where}.${field.name}：服务没有这一项`)
  }
}

function door(method, path, answer, sent, pick = (schema) => schema) {
  if (SPECIAL.test(path)) return
  const { document, found } = operation(method, path) ?? {}
  if (!found) return void findings.push(`${method.toUpperCase()} ${path}：没有一个服务有这个门`)
  doors++
  const where = `${method.toUpperCase()} ${path}`
  const good = Object.entries(found.responses).find(([status]) => status.startsWith('2'))?.[1]
  const content = Object.values(good?.content ?? {})[0]?.schema
  if (answer && content) compare(answer, pick(resolved(content, document)), document, where)
  const body = Object.values(found.requestBody?.content ?? {})[0]?.schema
  if (sent && body) compare(sent, body, document, `${where} ←`)
}
const json = (type) => member(member(type, 'content'), 'application/json')

for (const path of exported(ADMIN, 'paths').getProperties()) {
  for (const method of typeOf(path).getProperties()) {
    const op = typeOf(method)
    door(method.name, path.name, json(member(member(op, 'responses'), '200')), json(member(op, 'requestBody')))
  }
}
for (const [method, path, answer, sent] of MEMBER_DOORS) door(method, path, exported(MEMBER, answer), sent && exported(MEMBER, sent))
for (const [path, item] of LISTS) door('get', path, exported(MEMBER, item), null, (schema) => schema.properties?.items?.items)

for (const finding of findings) console.error(`✕ ${finding}`)
if (!findings.length) console.log(`✓ 两个网页和 ${documents.length} 个服务说的是一回事，${doors} 个门`)
process.exit(findings.length ? 1 : 0)
