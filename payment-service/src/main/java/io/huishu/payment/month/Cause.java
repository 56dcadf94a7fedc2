package io.huishu.payment.month;

/**
 * Why two books differ. Each has a name that a finance person says, what to do about it, and whether a person may end it
 * by a reason alone; where not, it ends only when its cause is gone.
 */
public enum Cause {
    MISSING_NOTIFY("微信已收款，系统没有收到通知", "点“向微信查询”，核实后系统会自动入账。", Remedy.ASK_WECHAT, false),
    ORPHAN_SUCCESS("微信有收款，系统没有这笔订单", "到微信商户平台核对来历，退还付款人，再在这里写明处理结果。", Remedy.EXPLAIN, true),
    NOT_IN_BILL("系统已入账，微信账单里没有", "先点“重新取账单”；还是没有，请联系微信支付，并写明结果。", Remedy.FETCH_BILL, true),
    AMOUNT_DIFFERS("收款金额与微信账单不一致", "先点“重新取账单”；还是不一致，请联系微信支付，并写明结果。", Remedy.FETCH_BILL, true),
    DUPLICATE_PAYMENT("同一笔款项付了两次", "到“退款”把多收的款退给付款人；已在退款中的可以写明。", Remedy.REFUNDS, true),
    LATE_PAYMENT("订单过期关闭后又付了款", "这笔款没有对应的应缴款，请到“退款”退给付款人；已在退款中的可以写明。", Remedy.REFUNDS, true),
    WRONG_PAYER("付款人可能不是应缴单位", "与单位核实是否代付：是代付就写明；认错了，请先撤销再重新认领。", Remedy.EXPLAIN, true),
    REFUND_UNKNOWN("微信有退款，系统没有这笔退款", "多半是在微信商户平台直接退的，请核对后写明。", Remedy.EXPLAIN, true),
    REFUND_NOTIFY_MISSING("微信已退款，系统没有收到通知", "点“向微信查询”，核实后系统会自动入账。", Remedy.ASK_WECHAT, false),
    REFUND_NOT_IN_BILL("系统有退款，微信账单里没有", "先点“向微信查询”，再“重新取账单”；还是没有，请写明结果。", Remedy.ASK_WECHAT, true),
    REFUND_AMOUNT_DIFFERS("退款金额与微信账单不一致", "先点“重新取账单”；还是不一致，请联系微信支付，并写明结果。", Remedy.FETCH_BILL, true),
    REFUND_ABNORMAL("退款异常，钱没有退到付款人", "到“退款”改用转账等方式退款，或重新发起。", Remedy.REFUNDS, true),
    FEE_ODD("手续费与费率不符", "按微信给的费率重新算了一遍，对不上；请问清微信支付后写明。", Remedy.EXPLAIN, true),
    FEE_BOOKING("手续费或提现没有照账单入账", "点“重新取账单”，系统会照账单补记。", Remedy.FETCH_BILL, true),
    FLOW_DIFFERS("资金账单与交易账单不一致", "先点“重新取账单”；还是不一致，请联系微信支付，并写明结果。", Remedy.FETCH_BILL, true),
    FLOW_UNKNOWN("微信账户有系统不认识的进出", "例如充值、扣罚，请核对来历后写明。", Remedy.EXPLAIN, true),
    PAYOUT_NOT_ARRIVED("微信提现还没到银行", "请导入提现之后几天的银行流水；仍未到账，请联系微信支付。", Remedy.BANK, true),
    PAYOUT_UNKNOWN("银行有微信结算到账，资金账单没有这笔提现", "请核对这笔款的来历后写明；资金账单没有取到的，先取账单。", Remedy.EXPLAIN, true),
    BANK_LINE_UNMATCHED("银行到账没有认领", "到“银行流水”认领这笔款，或标为与会费无关。", Remedy.BANK, false),
    TRANSFER_NOT_IN_BANK("登记了转账或支票，银行流水里没有", "请导入当天的银行流水并对上；登记错了，请撤销。", Remedy.BANK, true),
    OVERPAID("多付了款", "多出的部分已记作单位余额，可抵下次会费，或与单位商量后退还；请写明。", Remedy.CHARGE, true),
    UNDERPAID("少付了款", "还差一部分没有缴，请联系单位补缴；约定分期的可以写明。", Remedy.CHARGE, true),
    RECEIPT_MISSING("已缴清，没有开票据", "到“票据”启用新的票据本，待开的票据会自动补开。", Remedy.RECEIPTS, false),
    RECEIPT_NOT_REISSUED("票据作废后没有重开", "到“票据”重开这一张。", Remedy.RECEIPTS, false),
    RECEIPT_AMOUNT_DIFFERS("票据金额与收款不一致", "到“票据”作废这一张，按实收金额重开。", Remedy.RECEIPTS, false),
    RECEIPT_WITHOUT_MONEY("开了票据，款没有收齐", "到“票据”作废这一张；款已收到的，请先登记收款。", Remedy.RECEIPTS, false),
    RECEIPT_NUMBER_GAP("票据号不连续", "找到缺号的票据存根，核对后写明。", Remedy.EXPLAIN, true),
    BOOKED_LATE("钱在已结账的月份到账，记在了本月", "核对后写明，以后查账有据。", Remedy.EXPLAIN, true),
    BILL_CHANGED("读过的微信账单又变了", "系统已按新账单重新核对，请看清变化后写明。", Remedy.EXPLAIN, true),
    LEDGER_DIFFERS("总账与业务记录不一致", "请不要结账，联系平台运营人员查明。", Remedy.EXPLAIN, false);

    private final String title;
    private final String advice;
    private final Remedy remedy;
    private final boolean explainable;

    Cause(String title, String advice, Remedy remedy, boolean explainable) {
        this.title = title;
        this.advice = advice;
        this.remedy = remedy;
        this.explainable = explainable;
    }

    /** The cause's Chinese name. */
    public String title() {
        return title;
    }

    /** What to do, one or two sentences. */
    public String advice() {
        return advice;
    }

    public Remedy remedy() {
        return remedy;
    }

    /** Whether a person may end it by a reason. */
    public boolean isExplainable() {
        return explainable;
    }
}
