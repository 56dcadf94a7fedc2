import { describe, expect, it } from 'vitest'
import { accountFaults } from './accountForm'

describe('a staff account', () => {
  it('is complete with a post and a password of eight', () => {
    expect(accountFaults({ name: '李秘书', account: 'limishu', password: 'qianbao-2026', roles: ['FINANCE'] })).toEqual({})
  })
  it('says what is missing', () => {
    const faults = accountFaults({ name: '', account: '李', password: 'abc', roles: [] })
    expect(Object.keys(faults).sort()).toEqual(['account', 'name', 'password', 'roles'])
    expect(accountFaults({ name: '李', account: 'Li', password: '9182736450', roles: ['FINANCE'] })).toEqual({
      account: '账号用小写字母开头，只含小写字母、数字、点和短横，3 到 32 位', password: '密码要同时有字母、数字、符号中的至少两种',
    })
    expect(faults.password).toBe('密码还差 7 位，至少 10 位')
  })
})
