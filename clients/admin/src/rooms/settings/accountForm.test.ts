import { describe, expect, it } from 'vitest'
import { accountFaults } from './accountForm'

describe('a staff account', () => {
  it('is complete with a post and a password of eight', () => {
    expect(accountFaults({ name: '李秘书', account: 'limishu', password: 'abcd1234', roles: ['FINANCE'] })).toEqual({})
  })
  it('says what is missing', () => {
    const faults = accountFaults({ name: '', account: '李', password: 'abc', roles: [] })
    expect(Object.keys(faults).sort()).toEqual(['account', 'name', 'password', 'roles'])
    expect(faults.password).toBe('密码还差 5 位，至少 8 位')
  })
})
