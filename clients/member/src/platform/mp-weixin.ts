import { Problem } from '../api/problem'
import type { LoginCode, PayStatus, Platform } from './platform'

const CHAMBER = 'huishu.chamber'
const ext = () => (uni.getExtConfigSync?.() ?? {}) as { chamber?: string; apiOrigin?: string }

/** `scene` of a mini-program code carries `c=<chamber code>`. */
function sceneCode(): string | null {
  const query = uni.getLaunchOptionsSync?.()?.query as { scene?: string } | undefined
  return /(?:^|&)c=([a-z0-9-]+)/.exec(decodeURIComponent(query?.scene ?? ''))?.[1] ?? null
}

function getLoginCode(): Promise<LoginCode> {
  const appid = uni.getAccountInfoSync().miniProgram.appId
  return new Promise((resolve, reject) =>
    uni.login({
      provider: 'weixin',
      success: ({ code }) => resolve({ appid, code, phoneCode: null }),
      fail: () => reject(new Problem(0, 'login.failed', '微信没有回应，请再点一次登录。')),
    }),
  )
}

const platform: Platform = {
  kind: 'mp-weixin',
  start: () => {},
  chamberCode: () => ext().chamber ?? sceneCode() ?? ((uni.getStorageSync(CHAMBER) as string) || null),
  rememberChamber: (code) => uni.setStorageSync(CHAMBER, code),
  apiOrigin: () => ext().apiOrigin ?? import.meta.env.VITE_API_ORIGIN ?? '',
  topInset: () => uni.getWindowInfo().statusBarHeight || 20,
  arrival: () => null,
  getLoginCode,
  loginAppid: (chamber) => chamber.miniAppid,
  loginObstacle: () => null,
  phoneByButton: true,
  pay: ({ callUp }) =>
    new Promise<PayStatus>((resolve) =>
      uni.requestPayment({
        provider: 'wxpay',
        orderInfo: '',
        timeStamp: callUp.timeStamp,
        nonceStr: callUp.nonceStr,
        package: callUp.package,
        signType: callUp.signType,
        paySign: callUp.paySign,
        success: () => resolve('submitted'),
        fail: ({ errMsg }: { errMsg?: string }) => resolve(/cancel/.test(errMsg ?? '') ? 'cancelled' : 'failed'),
      }),
    ),
  askNotice: (templateIds) =>
    new Promise((resolve) => {
      if (templateIds.length === 0) return resolve([])
      uni.requestSubscribeMessage({
        tmplIds: templateIds.slice(0, 3), // WeChat's limit for one request
        success: (answer: unknown) => {
          const said = answer as Record<string, string>
          resolve(templateIds.filter((id) => said[id] === 'accept'))
        },
        fail: () => resolve([]),
      })
    }),
  share: async () => 'by-menu',
  nameField: () => {},
  scan: () =>
    new Promise((resolve) =>
      uni.scanCode({ onlyFromCamera: false, success: ({ result }) => resolve(result), fail: () => resolve(null) }),
    ),
  openPdf: ({ path, token }) =>
    new Promise((resolve, reject) => {
      const failed = () => reject(new Problem(0, 'file', '收据没有打开，请稍后再试。'))
      uni.downloadFile({
        url: platform.apiOrigin() + path,
        header: { Authorization: `Bearer ${token}` },
        fail: failed,
        success: ({ statusCode, tempFilePath }) => {
          if (statusCode !== 200) return failed()
          uni.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true, success: () => resolve(), fail: failed })
        },
      })
    }),
  exclusive: (_name, work) => work(),
}

export default platform
