import type { ProblemBody } from './contract'

/** A call that did not succeed, with the sentence to show. `status` 0: nothing came back. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly sentence: string,
    readonly body: ProblemBody = {},
  ) {
    super(sentence)
    this.name = 'Problem'
  }
}

export const offline = () => new Problem(0, 'offline', '网络不通，请检查网络后再试一次。')
export const tooSlow = () => new Problem(0, 'timeout', '网络有点慢，没有等到回应，请再试一次。')

const byStatus: Record<number, string> = {
  401: '登录已过期，请重新登录。',
  403: '这里暂时不能打开。',
  404: '没有找到您要看的内容。',
  429: '点得太快了，请稍等一会儿再试。',
}

/** The server's own Chinese sentence where it sent one, else a plain sentence for the status. */
export function problemOf(status: number, data: unknown): Problem {
  const body = bodyOf(data)
  const sentence = body.fieldProblems?.[0]?.reason ?? body.detail ?? byStatus[status]
  return new Problem(status, body.code ?? String(status), sentence ?? '系统正忙，请稍后再试。', body)
}

function bodyOf(data: unknown): ProblemBody {
  if (typeof data === 'string') {
    try {
      return bodyOf(JSON.parse(data))
    } catch {
      return {}
    }
  }
  return data !== null && typeof data === 'object' ? (data as ProblemBody) : {}
}

/** What to tell a person about anything that was thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Problem ? thrown.sentence : '出了点问题，请再试一次。'
}
