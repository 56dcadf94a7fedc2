/** The shapes member-service asks of a staff account and its first password; it checks more (common and repeated passwords). */
export function accountFault(account: string): string {
  return /^[a-z][a-z0-9._-]{2,31}$/.test(account.trim()) ? '' : '账号用小写字母开头，只含小写字母、数字、点和短横，3 到 32 位'
}

export const shortestPassword = 10

export function passwordFault(password: string): string {
  return password ? ruleFault(password) : '请填写初始密码'
}

export function newPasswordFault(password: string): string {
  return password ? ruleFault(password) : '请填写新密码'
}

function ruleFault(password: string): string {
  if (password.length < shortestPassword) return `密码还差 ${shortestPassword - password.length} 位，至少 ${shortestPassword} 位`
  const kinds = [/\p{L}/u, /\d/, /[^\p{L}\d]/u].filter((k) => k.test(password)).length
  return kinds < 2 ? '密码要同时有字母、数字、符号中的至少两种' : ''
}
