import type { Channels } from '~/api/contract'

export interface ChannelField { key: Exclude<keyof Channels, 'templates' | 'wechatCertificates'>; word: string; about: string; secret?: boolean; long?: boolean }
export interface ChannelGroup { title: string; about: string; merchant?: boolean; fields: ChannelField[] }

/** Every entry a chamber needs from WeChat, with where a person finds it. */
export const channelGroups: ChannelGroup[] = [
  {
    title: '小程序', about: '在微信公众平台（mp.weixin.qq.com）登录小程序，打开“开发管理”。',
    fields: [
      { key: 'miniAppid', word: '小程序 AppID', about: 'wx 加 16 位小写字母数字，共 18 位' },
      { key: 'miniSecret', word: '小程序密钥 AppSecret', about: '重置后只显示一次，请当场复制', secret: true },
    ],
  },
  {
    title: '公众号', about: '在微信公众平台登录公众号，打开“设置与开发 → 基本配置”。',
    fields: [
      { key: 'officialAppid', word: '公众号 AppID', about: 'wx 加 16 位小写字母数字，共 18 位' },
      { key: 'officialOriginalId', word: '公众号原始 ID', about: '以 gh_ 开头，在“账号详情”里' },
      { key: 'officialSecret', word: '公众号密钥 AppSecret', about: '与小程序的不同', secret: true },
      { key: 'officialToken', word: '消息推送的令牌', about: '在“服务器配置”里自己填的 3 到 32 位字母数字，两边要一致', secret: true },
      { key: 'officialAesKey', word: '消息加解密密钥', about: '在“服务器配置”里随机生成，共 43 位', secret: true },
    ],
  },
  {
    title: '微信支付商户', merchant: true, about: '在微信支付商户平台（pay.weixin.qq.com）登录商会自己的商户号，打开“账户中心 → API 安全”。会费直接进商会账户，平台不经手。',
    fields: [
      { key: 'mchid', word: '商户号', about: '商会自己的商户号，10 位数字左右' },
      { key: 'merchantSerial', word: '商户证书序列号', about: '申请商户 API 证书后可见，共 40 位' },
      { key: 'merchantPrivateKey', word: '商户私钥', about: '证书工具生成的 apiclient_key.pem 的全部内容', secret: true, long: true },
      { key: 'apiV3Key', word: 'APIv3 密钥', about: '自己设置的 32 位字符', secret: true },
      { key: 'wechatPublicKeyId', word: '微信支付公钥 ID', about: '以 PUB_KEY_ID_ 开头；只用平台证书的商户号不用填' },
      { key: 'wechatPublicKey', word: '微信支付公钥', about: '从商户平台下载的 pub_key.pem 的全部内容；只用平台证书的商户号不用填', long: true },
    ],
  },
]

export const channelFields = channelGroups.flatMap((g) => g.fields)
export const templateWords: Record<string, string> = {
  duesSettled: '缴费结果通知的模板 ID',
  duesReminder: '缴费提醒的模板 ID',
  registrationConfirmed: '报名成功通知的模板 ID',
  activityReminder: '活动提醒的模板 ID',
  activityCancelled: '活动取消通知的模板 ID',
  announcement: '公告通知的模板 ID',
}

/** The entries of a file, at its top or under "channels"; what is not an entry is left out. Throws a sentence. */
export function channelsFrom(text: string): { channels: Channels; filled: number } {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw new Error('这段内容不是 JSON，请检查是否复制完整。')
  }
  const top = asObject(read)
  const from = asObject(top?.channels) ?? top
  if (!from) throw new Error('这个文件里没有微信配置。')
  const channels: Channels = {}
  for (const { key } of channelFields) {
    const value = from[key]
    if (typeof value === 'string' && value.trim()) channels[key] = value.trim()
  }
  if (from.wechatCertificates === true) channels.wechatCertificates = true
  const templates = templatesOf(from.templates ?? top?.templates)
  const filled = Object.keys(channels).length + Object.keys(templates).length
  if (!filled) throw new Error('这个文件里没有认得的微信配置。')
  if (Object.keys(templates).length) channels.templates = templates
  return { channels, filled }
}

function templatesOf(read: unknown): Record<string, string> {
  const entries = Object.entries(asObject(read) ?? {})
  return Object.fromEntries(entries.filter((e): e is [string, string] => typeof e[1] === 'string' && e[1] !== ''))
}

const asObject = (x: unknown) => (x !== null && typeof x === 'object' && !Array.isArray(x) ? (x as Record<string, unknown>) : undefined)

export type ChannelFaults = Partial<Record<keyof Channels, string>>

/** Shapes that are surely wrong; an empty entry is allowed, the chamber can be completed later. */
export function channelFaults(c: Channels): ChannelFaults {
  const faults: ChannelFaults = {}
  const shape = (key: ChannelField['key'], ok: RegExp, sentence: string) => {
    const value = c[key]?.trim()
    if (value && !ok.test(value)) faults[key] = sentence
  }
  shape('miniAppid', /^wx[0-9A-Za-z]{8,30}$/, '应以 wx 开头')
  shape('officialAppid', /^wx[0-9A-Za-z]{8,30}$/, '应以 wx 开头')
  shape('officialOriginalId', /^gh_/, '应以 gh_ 开头')
  shape('officialAesKey', /^[0-9A-Za-z+/=]{43}$/, `应为 43 位，现在是 ${c.officialAesKey?.trim().length ?? 0} 位`)
  shape('mchid', /^\d{6,12}$/, '商户号应为 6 到 12 位数字')
  shape('apiV3Key', /^.{32}$/, `应为 32 位，现在是 ${c.apiV3Key?.trim().length ?? 0} 位`)
  shape('merchantPrivateKey', /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END/, '请粘贴文件的全部内容，包括 BEGIN 和 END 两行')
  shape('wechatPublicKeyId', /^PUB_KEY_ID_[0-9A-Za-z]{1,50}$/, '应以 PUB_KEY_ID_ 开头')
  shape('wechatPublicKey', /-----BEGIN PUBLIC KEY-----[\s\S]+-----END/, '请粘贴文件的全部内容，包括 BEGIN 和 END 两行')
  return faults
}
