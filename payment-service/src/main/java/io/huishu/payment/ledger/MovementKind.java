package io.huishu.payment.ledger;

import static io.huishu.payment.ledger.Account.BANK;
import static io.huishu.payment.ledger.Account.CASH;
import static io.huishu.payment.ledger.Account.CHANNEL_FEE;
import static io.huishu.payment.ledger.Account.CREDIT;
import static io.huishu.payment.ledger.Account.DUES_INCOME;
import static io.huishu.payment.ledger.Account.FEE_INCOME;
import static io.huishu.payment.ledger.Account.OWED_BACK;
import static io.huishu.payment.ledger.Account.RECEIVABLE;
import static io.huishu.payment.ledger.Account.REDUCTION;
import static io.huishu.payment.ledger.Account.WECHAT;

/** Everything that can move money or debt, each with the two accounts it is booked between. */
public enum MovementKind {
    DUES_RAISED("会费计收", RECEIVABLE, DUES_INCOME),
    FEE_RAISED("活动费计收", RECEIVABLE, FEE_INCOME),
    WAIVED("减免", REDUCTION, RECEIVABLE),
    /** A fee whose place was given up before it was paid. */
    CANCELLED("活动费取消", FEE_INCOME, RECEIVABLE),
    WECHAT_RECEIVED("微信收款", WECHAT, RECEIVABLE),
    CASH_RECEIVED("现金收款", CASH, RECEIVABLE),
    TRANSFER_RECEIVED("转账收款", BANK, RECEIVABLE),
    CHEQUE_RECEIVED("支票收款", BANK, RECEIVABLE),
    CREDIT_USED("余额抵缴", CREDIT, RECEIVABLE),
    /** A refund of a charge that is open: it is owed again. */
    WECHAT_UNDONE("撤销微信收款", RECEIVABLE, WECHAT),
    CASH_UNDONE("撤销现金收款", RECEIVABLE, CASH),
    TRANSFER_UNDONE("撤销转账收款", RECEIVABLE, BANK),
    CHEQUE_UNDONE("撤销支票收款", RECEIVABLE, BANK),
    CREDIT_UNDONE("撤销余额抵缴", RECEIVABLE, CREDIT),
    /** A success at WeChat that found no open charge to meet. */
    WECHAT_SURPLUS("微信多收", WECHAT, OWED_BACK),
    /** Transferred more than was due: kept as the unit's balance. */
    BANK_SURPLUS("转账多收", BANK, CREDIT),
    BANK_SURPLUS_UNDONE("撤销转账多收", CREDIT, BANK),
    /** Given back of what a dues charge had received. */
    DUES_REFUNDED("会费退款（微信）", DUES_INCOME, WECHAT),
    /** Given back of what a fee had received. */
    FEE_REFUNDED("活动费退款（微信）", FEE_INCOME, WECHAT),
    SURPLUS_REFUNDED("多收退款（微信）", OWED_BACK, WECHAT),
    DUES_REFUNDED_BY_BANK("会费退款（转账）", DUES_INCOME, BANK),
    FEE_REFUNDED_BY_BANK("活动费退款（转账）", FEE_INCOME, BANK),
    SURPLUS_REFUNDED_BY_BANK("多收退款（转账）", OWED_BACK, BANK),
    DUES_REFUNDED_IN_CASH("会费退款（现金）", DUES_INCOME, CASH),
    FEE_REFUNDED_IN_CASH("活动费退款（现金）", FEE_INCOME, CASH),
    SURPLUS_REFUNDED_IN_CASH("多收退款（现金）", OWED_BACK, CASH),
    CREDIT_REFUNDED("余额退还", CREDIT, BANK),
    /** Cash that was brought to the bank: known from the bank's line. */
    CASH_BANKED("现金存入银行", BANK, CASH),
    CASH_BANKED_UNDONE("撤销现金存入银行", CASH, BANK),
    WECHAT_FEE("微信手续费", CHANNEL_FEE, WECHAT),
    /** WeChat keeps less of its fee after a refund. */
    WECHAT_FEE_RETURNED("微信手续费退回", WECHAT, CHANNEL_FEE),
    WECHAT_PAYOUT("微信提现到银行", BANK, WECHAT);

    private final String title;
    private final Account debit;
    private final Account credit;

    MovementKind(String title, Account debit, Account credit) {
        this.title = title;
        this.debit = debit;
        this.credit = credit;
    }

    /** The movement's Chinese name. */
    public String title() {
        return title;
    }

    public Account debit() {
        return debit;
    }

    public Account credit() {
        return credit;
    }

    /**
     * Whether WeChat has moved the money already, so that the books must take it on whatever day they are open. A
     * refund by WeChat is one of these, a refund that the office pays out is not.
     */
    public boolean isChannelsDoing() {
        return debit == WECHAT || credit == WECHAT;
    }
}
