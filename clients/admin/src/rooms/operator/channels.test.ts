import { describe, expect, it } from 'vitest'
import { channelFaults, channelsFrom } from './channels'

const pem = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'

describe('channels from a file', () => {
  it('are read at the top or under channels, templates beside them included', () => {
    expect(channelsFrom('{"miniAppid":"wx1234567890","other":1}')).toEqual({ channels: { miniAppid: 'wx1234567890' }, filled: 1 })
    const nested = channelsFrom(JSON.stringify({ channels: { mchid: '1900000001', merchantPrivateKey: pem }, templates: { duesSettled: 't1' } }))
    expect(nested.channels).toEqual({ mchid: '1900000001', merchantPrivateKey: pem, templates: { duesSettled: 't1' } })
    expect(nested.filled).toBe(3)
  })
  it.each(['', 'wx123', '[1,2]', 'null', '{"a":1}', '{"miniAppid":7}'])('refuse %s in a sentence', (text) => {
    expect(() => channelsFrom(text)).toThrow(/[\u4e00-\u9fff]/)
  })
})

describe('the shape of an entry', () => {
  it('may be empty', () => expect(channelFaults({})).toEqual({}))
  it('is told with its length', () => expect(channelFaults({ apiV3Key: 'abc' }).apiV3Key).toBe('应为 32 位，现在是 3 位'))
  it('wants the whole key file', () => {
    expect(channelFaults({ merchantPrivateKey: 'MIIE' }).merchantPrivateKey).toContain('BEGIN')
    expect(channelFaults({ merchantPrivateKey: pem }).merchantPrivateKey).toBeUndefined()
  })
})
