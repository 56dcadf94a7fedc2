import type { Credential, VerificationMode } from '~/api/contract'
import { said, type Said } from '~/format/words'

export const modeWords: Record<VerificationMode, string> = {
  PUBLIC_KEY: '微信支付公钥',
  CERTIFICATE: '微信支付平台证书',
  MIXED: '平台证书和公钥都认（切换期间）',
}

/** Where a set of keys stands, as one word. */
export function standingOf(set: Credential): Said {
  switch (set.state) {
    case 'ACTIVE':
      return set.finding && set.finding !== 'PROVEN' && set.finding !== 'SILENT' ? said('正在使用，有问题', 'bad') : said('正在使用', 'good')
    case 'CANDIDATE':
      return said('等待核验', 'wait')
    case 'REFUSED':
      return said('微信不认可', 'bad')
    case 'RETIRING':
      return said('已换下，还能验签', 'calm')
    default:
      return said('已停用', 'calm')
  }
}

/** Whether a person may put it into use, and with what warning; null when there is nothing to ask. */
export function questionOfUse(set: Credential): { title: string; text: string; yes: string; no: string; danger: boolean } | null {
  if (set.state === 'ACTIVE' || set.state === 'RETIRED') return null
  if (set.state === 'RETIRING') return { title: `换回尾号 ${tail(set.merchantSerial)} 这套密钥？`, text: '以后的收款和退款用这一套签名；现在用的一套留着验签。', yes: '换回这一套', no: '先不换', danger: false }
  return { title: '不等核验就启用？', text: `${set.sentence ?? '这套密钥还没有核验过。'}如果密钥不对，会员会付不了款。建议先点“核验”。`, yes: '仍然启用', no: '先不启用', danger: true }
}

export const tail = (serial: string) => serial.slice(-4)
