import type { BrokenRule, FieldProblem, ProblemBody } from './contract'

/** What the server or the line refused, as one sentence a person can act on. */
export class Problem extends Error {
  override name = 'Problem'
  constructor(
    readonly status: number,
    readonly sentence: string,
    readonly code: string = '',
    readonly fieldProblems: FieldProblem[] = [],
    readonly data: ProblemBody = {},
  ) {
    super(sentence)
  }

  get broken(): BrokenRule[] {
    return Array.isArray(this.data.broken) ? this.data.broken : []
  }

  /** The reason for one form field, empty when the field is fine. */
  reasonFor(field: string): string {
    return this.fieldProblems.find((p) => p.field === field)?.reason ?? ''
  }
}

const byStatus: Record<number, string> = {
  0: '没有连上服务器，请检查网络后再试一次。',
  400: '填写的内容有误，请检查后再试。',
  401: '登录已过期，请重新登录。',
  403: '您的账号没有这项权限，请找秘书长开通。',
  404: '没有找到这条记录，可能已被删除，请刷新页面。',
  409: '这条记录刚被别人改过，请刷新后再试。',
  413: '文件太大了，请拆成小一些的文件再上传。',
  429: '操作太频繁了，请稍等一会儿再试。',
  503: '这项服务正在启动或维护，请过一两分钟再试。',
}

export function sentenceFor(status: number): string {
  return byStatus[status] ?? (status >= 500 ? '服务器处理时出了问题，内容没有保存，请稍后再试。' : '没有办成，请稍后再试。')
}

const chinese = /[\u4e00-\u9fff]/

/** Maps an RFC 9457 body; a detail that is not a Chinese sentence is never shown to a person. */
export function problemFrom(status: number, body: unknown): Problem {
  const p: ProblemBody = body !== null && typeof body === 'object' ? (body as ProblemBody) : {}
  const told = typeof p.detail === 'string' && chinese.test(p.detail) ? p.detail : sentenceFor(status)
  const fields = Array.isArray(p.fieldProblems) ? p.fieldProblems.filter((f) => f && typeof f.field === 'string') : []
  return new Problem(status, told, typeof p.code === 'string' ? p.code : '', fields, p)
}

/** Any thrown thing as a Problem. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem(0, sentenceFor(0))
}
