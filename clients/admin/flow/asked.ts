/** What is asked of the chamber in memory, and the shapes of its answers. */
import { refuse, type Office } from './office'

export interface Asked { office: Office; params: string[]; query: URLSearchParams; body: never; key: string }
export type Answer = (a: Asked) => unknown
export const list = <T>(items: T[], query: URLSearchParams, more: object = {}) => {
  const from = Number(query.get('cursor') ?? 0)
  const limit = Number(query.get('limit') ?? 20)
  return { items: items.slice(from, from + limit), nextCursor: from + limit < items.length ? String(from + limit) : null, ...more }
}
export const one = <T extends { id: string }>(items: T[], wanted: string | undefined): T => items.find((x) => x.id === wanted) ?? refuse(404, 'missing', '没有找到这条记录。')

export function onceOnly(asked: Asked) {
  if (!asked.key) refuse(400, 'idempotency.key-missing', '缺少防重复编号。')
  asked.office.keys.push(asked.key)
}
