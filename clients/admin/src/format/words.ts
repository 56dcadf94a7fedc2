import type {
  AsideReason, LineState, StatementField, StatementRowState,
  BookKind, BookState, HandOverState, InvoiceState, ReceiptState,
  ActivityState, Brand, ChamberState, ChargeState, ImportField, MeetingKind, MemberState, Module, MonthDeed, OrderState,
  PaymentMethod, RefundCause, RefundState, RefundWay, RegistrationState, Role, VoteForm, LapseState, LateJoiners, WaiverKind, WaiverState,
} from '~/api/contract'

export type Tone = 'good' | 'wait' | 'bad' | 'calm' | 'info'
export interface Said { word: string; tone: Tone }
export const said = (word: string, tone: Tone): Said => ({ word, tone })

export const tiers = ['会员', '理事', '副会长', '会长']

export const moduleWords: Record<Module, { word: string; about: string }> = {
  dues: { word: '会费', about: '会费标准、年度生成、微信缴费、收据' },
  activities: { word: '活动', about: '办活动、报名、签到' },
  notices: { word: '通知公告', about: '站内通知、微信消息、送达情况' },
  insights: { word: '统计与报表', about: '会员、会费、到场率一页看完' },
}
export const modulesInOrder = Object.keys(moduleWords) as Module[]

export const roleWords: Record<Role, { word: string; about: string }> = {
  SECRETARY_GENERAL: { word: '秘书长', about: '能看能改全部内容' },
  MEMBERSHIP: { word: '会员管理', about: '管会员名册，看会议和统计' },
  FINANCE: { word: '财务', about: '管会费、缴费、收据，看会员和统计' },
  ACTIVITIES: { word: '活动专员', about: '管活动、报名和签到，看会员和统计' },
  CONTENT: { word: '宣传', about: '管通知公告，看会员' },
  PRESIDENT: { word: '会长', about: '全部内容只看不改' },
}
export const rolesInOrder = Object.keys(roleWords) as Role[]

export const brandWords: Record<Brand, { word: string; colour: string }> = {
  red: { word: '朱红', colour: '#B4232A' },
  navy: { word: '藏青', colour: '#1B3A6B' },
  lake: { word: '湖蓝', colour: '#1D5FA6' },
  teal: { word: '青绿', colour: '#0F6B66' },
  green: { word: '墨绿', colour: '#1B6E3C' },
  purple: { word: '紫', colour: '#5B3FA6' },
}
export const brandsInOrder = Object.keys(brandWords) as Brand[]

export const memberStates: Record<MemberState, Said> = { ACTIVE: said('在会', 'good'), LEFT: said('已离会', 'calm') }
export const chamberStates: Record<ChamberState, Said> = { OPEN: said('使用中', 'good'), SUSPENDED: said('已停用', 'bad') }
export const chargeStates: Record<ChargeState, Said> = {
  OPEN: said('未缴', 'wait'),
  SETTLED: said('已缴清', 'good'),
  WAIVED: said('已减免', 'calm'),
  CANCELLED: said('已取消', 'calm'),
  REVERSED: said('已全额退还', 'calm'),
}
export const receiptStates: Record<ReceiptState, Said> = {
  WAITING: said('等待编号', 'wait'),
  ISSUED: said('已开具', 'good'),
  VOID: said('已作废', 'bad'),
  WITHDRAWN: said('已撤回', 'calm'),
}
export const bookKinds: Record<BookKind, string> = { PAPER: '纸质', ELECTRONIC: '电子' }
export const bookStates: Record<BookState, Said> = { OPEN: said('在用', 'good'), USED_UP: said('已用完', 'calm'), CLOSED: said('已停用', 'calm') }
export const handOverStates: Record<HandOverState, Said> = { WAITING: said('待交付', 'wait'), DONE: said('已交付', 'good'), FAILED: said('没有交成', 'bad') }
export const invoiceStates: Record<InvoiceState, Said> = { ASKED: said('待开', 'wait'), ISSUED: said('已开', 'good'), DECLINED: said('已退回', 'calm') }
export const waiverStates: Record<WaiverState, Said> = { PROPOSED: said('等待批准', 'wait'), APPROVED: said('已批准', 'good'), REJECTED: said('已退回', 'calm') }
export const waiverKinds: Record<WaiverKind, string> = { WHOLE: '全部减免', PART: '部分减免' }
export const lapseStates: Record<LapseState, Said> = {
  OPEN: said('等待决定', 'wait'), ENDED: said('已终止会籍', 'bad'), KEPT: said('保留会籍', 'good'), PAID: said('已缴费', 'good'),
}

/** -15 is fifteen days before the due day, 0 the day itself, 30 a month after it. */
export const stepWord = (step: number) => (step === 0 ? '应缴日当天' : step < 0 ? `应缴日前 ${-step} 天` : `逾期 ${step} 天`)

/** What the resolution says of units that join late in a year. */
export const lateWord = (late: LateJoiners | null | undefined, month: number | null | undefined) =>
  late === 'JOIN_LATE_COVERS_NEXT_YEAR' ? `${month} 月起入会的，当年会费算到次年底` : '年中入会的，缴当年全年会费，到当年底'

export const orderStates: Record<OrderState, Said> = {
  PREPARED: said('已下单', 'info'),
  PENDING: said('等待付款', 'wait'),
  UNKNOWN: said('正在向微信核对', 'wait'),
  PAID: said('已到账', 'good'),
  CLOSED: said('已关闭', 'calm'),
  FAILED: said('没有成功', 'bad'),
}
export const refundStates: Record<RefundState, Said> = {
  PROPOSED: said('等待退回', 'wait'),
  OFFICE_DUE: said('等待商会退还', 'wait'),
  AWAITING_APPROVAL: said('等待审批', 'wait'),
  APPROVED: said('正在交给微信', 'info'),
  SENT: said('正在向微信核对', 'info'),
  PROCESSING: said('微信退款中', 'info'),
  SUCCESS: said('已退回', 'good'),
  ABNORMAL: said('没退进付款人的卡', 'bad'),
  CLOSED: said('没有退成', 'bad'),
  PAID_OFFLINE: said('已线下退还', 'good'),
  PAID_TWICE: said('退了两次', 'bad'),
  REJECTED: said('已驳回', 'calm'),
}
export const monthDeeds: Record<MonthDeed, string> = {
  CLOSED: '结账', REOPEN_ASKED: '申请反结账', REOPENED: '同意反结账', REOPEN_DECLINED: '回绝或撤回了反结账',
}
export const refundCauses: Record<RefundCause, string> = {
  STAFF: '秘书处提交', SURPLUS: '重复或过期付款，系统提出', PLACE_GIVEN_UP: '会员取消报名，按规则退', OUTSIDE: '在微信商户平台直接退的',
}
export const refundWays: Record<RefundWay, string> = { WECHAT: '微信原路退回', BANK: '银行转账', CASH: '现金' }
export const methodWords: Record<PaymentMethod, string> = { WECHAT: '微信支付', CASH: '现金', TRANSFER: '银行转账', CHEQUE: '支票', CREDIT: '余额抵缴' }
export const lineStates: Record<LineState, Said> = {
  OPEN: said('待认领', 'wait'),
  PARTLY: said('认领了一部分', 'wait'),
  MATCHED: said('已认领', 'good'),
  ASIDE: said('不用认领', 'calm'),
}
export const asideReasons: Record<AsideReason, string> = {
  OUTGOING: '支出',
  WECHAT_PAYOUT: '微信结算到账',
  INTEREST: '银行利息',
  BANK_FEE: '银行手续费',
  OWN_TRANSFER: '本会账户之间转账',
  NOT_FROM_MEMBER: '不是会员交的款',
  OTHER: '其他',
}
export const statementRowStates: Record<StatementRowState, Said> = {
  FRESH: said('新的', 'good'),
  KNOWN: said('以前导入过', 'calm'),
  SIMILAR: said('疑似重复', 'wait'),
  FAULTY: said('有问题', 'bad'),
}
export const statementFields: Record<StatementField, string> = {
  DAY: '交易日期',
  INCOME: '收入金额',
  OUTGOING: '支出金额',
  AMOUNT: '发生额（收支在一列）',
  DIRECTION: '借贷标志',
  BALANCE: '余额',
  PAYER: '对方户名',
  PAYER_ACCOUNT: '对方账号',
  PAYEE: '收款人名称',
  PAYEE_ACCOUNT: '收款人账号',
  MEMO: '摘要、用途、附言',
  SERIAL: '交易流水号',
  OWN_ACCOUNT: '本方账号',
}
export const activityStates: Record<ActivityState, Said> = {
  DRAFT: said('草稿', 'calm'),
  PUBLISHED: said('报名中', 'good'),
  CANCELLED: said('已取消', 'bad'),
  ENDED: said('已结束', 'calm'),
}
export const registrationStates: Record<RegistrationState, Said> = {
  AWAITING_PAYMENT: said('等待付款', 'wait'),
  CONFIRMED: said('已报名', 'good'),
  CANCELLED: said('已取消', 'calm'),
  EXPIRED: said('没按时付款', 'calm'),
}
export const meetingKinds: Record<MeetingKind, string> = { GENERAL_MEETING: '会员（代表）大会', COUNCIL: '理事会' }
export const voteForms: Record<VoteForm, string> = { SECRET_BALLOT: '无记名投票', SHOW_OF_HANDS: '举手表决' }
export const importFields: Record<ImportField, string> = {
  name: '单位名称',
  creditCode: '统一社会信用代码',
  representative: '代表人',
  title: '职务',
  phone: '手机',
  tier: '会员等级',
  joinedOn: '入会日期',
}

/** What was noted with its words in code, said in the words of the pages: modules and roles of a chamber. */
export function spoken(noted: string): string {
  const known: Record<string, { word: string }> = { ...moduleWords, ...roleWords }
  return noted.replace(/\[([\w, ]*)\]/g, (_, codes: string) => codes.split(', ').map((c) => known[c]?.word ?? c).join('、') || '无')
}

const channelWords: Record<string, string> = {
  INBOX: '站内通知', WECHAT: '微信消息', WECHAT_SUBSCRIBE: '微信订阅消息', SUBSCRIPTION: '微信订阅消息', MINI: '微信订阅消息',
  WECHAT_OFFICIAL: '公众号消息', OFFICIAL: '公众号消息', SMS: '短信',
}
export const channelWord = (channel: string) => channelWords[channel.toUpperCase()] ?? '其他方式'

const deliveryWords: Record<string, Said> = {
  SENT: said('已发出', 'good'), DELIVERED: said('已送达', 'good'), READ: said('已读', 'good'), PENDING: said('待发送', 'wait'),
  QUEUED: said('待发送', 'wait'), SENDING: said('正在发送', 'wait'), UNKNOWN: said('不确定是否送到', 'wait'), FAILED: said('没送到', 'bad'), SKIPPED: said('没有发', 'calm'), UNREAD: said('未读', 'wait'),
}
export const deliveryWord = (state: string): Said => deliveryWords[state.toUpperCase()] ?? said('处理中', 'info')

const noticeKinds: Record<string, string> = {
  DUES_SETTLED: '缴费结果', DUES_REMINDER: '缴费提醒', DUES_RAISED: '会费通知', RECEIPT_ISSUED: '收据', RECEIPT_SENT: '收据', ACTIVITY_PUBLISHED: '活动', ACTIVITY_CANCELLED: '活动',
  REGISTRATION_CONFIRMED: '报名结果', POLICY: '政策', NOTICE: '通知',
}
export const noticeKind = (kind: string) => noticeKinds[kind.toUpperCase().replace(/[-.]/g, '_')] ?? '通知'

/** 71%, or a dash while there is nothing to divide by. */
export const percent = (whole: number | null | undefined) => (typeof whole === 'number' ? `${whole}%` : '—')

/** What a fact is about, for the list of messages that did not arrive. */
const factWords: Record<string, string> = {
  'unit.admitted': '新会员入会', 'unit.changed': '会员资料变更', 'unit.left': '会员离会', 'charge.raised': '会费生成',
  'charge.settled': '会费到账', 'charge.waived': '会费减免', 'charge.reduced': '会费减免', 'charge.lapsed': '会籍终止', 'dues.reminder-due': '缴费提醒', 'period.lapsed': '会籍终止', 'dues-standard.documented': '历史会费标准', 'receipt.issued': '开出收据', 'receipt.voided': '作废收据', 'receipt.sent-again': '重发收据', 'period.started': '会籍生效',
  'dues-standard.adopted': '会费标准采用', 'meeting.held': '会议决议', 'activity.published': '活动发布',
  'activity.cancelled': '活动取消', 'registration.confirmed': '活动报名', 'registration.cancelled': '取消报名',
  'attendance.recorded': '活动签到', 'attendance.withdrawn': '撤销签到', 'notice.delivered': '通知送达', 'person.bound': '会员绑定微信',
  'chamber.opened': '商会开通', 'chamber.modules-changed': '模块开关', 'chamber.channels-changed': '微信配置变更',
  'follower.joined': '关注公众号', 'follower.left': '取消关注公众号',
}
export const factWord = (type: string) => factWords[type.replace(/\.v\d+$/, '')] ?? '其他消息'
