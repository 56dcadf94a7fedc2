import type { Platform } from '../../src/platform/platform'

/** The seam for unit tests: no window, no WeChat. */
const platform: Platform = {
  kind: 'h5',
  start: () => {},
  chamberCode: () => 'chushang',
  rememberChamber: () => {},
  apiOrigin: () => '',
  topInset: () => 0,
  arrival: () => null,
  getLoginCode: () => Promise.reject(new Error('not here')),
  loginAppid: (chamber) => chamber.miniAppid,
  loginObstacle: () => null,
  phoneByButton: false,
  pay: () => Promise.resolve('submitted'),
  askNotice: () => Promise.resolve([]),
  share: () => Promise.resolve('copied'),
  nameField: () => {},
  scan: () => Promise.resolve(null),
  openPdf: () => Promise.resolve(),
  exclusive: (_name, work) => work(),
}

export default platform
