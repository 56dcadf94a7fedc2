package io.huishu.payment.bank;

import java.util.List;

/**
 * What a column of a bank statement can mean. The words are those that banks write above it, the best first; a layout of
 * a known bank names its columns itself.
 */
public enum StatementField {
    DAY("交易日期", "交易日期", "交易日", "记账日期", "记账日", "入账日期", "交易时间", "入账时间", "记账时间", "日期", "交易时间戳", "起息日"),
    INCOME("收入金额", "贷方发生额", "收入金额", "入账金额", "贷方金额", "转入金额", "存入金额", "收方金额", "贷方发生额收入", "贷方入账", "收入", "贷方", "存入"),
    OUTGOING("支出金额", "借方发生额", "支出金额", "出账金额", "借方金额", "转出金额", "支取金额", "付方金额", "借方发生额支取", "借方出账", "支出", "借方", "支取"),
    AMOUNT("发生额（收支在一列）", "发生额", "交易金额", "金额"),
    DIRECTION("借贷标志", "借贷标志", "借贷", "借贷方向", "收支标志", "收付标志", "收支", "收付", "收支方向", "往来标志"),
    BALANCE("余额", "余额", "账户余额", "本次余额", "交易后余额", "联机余额", "当前余额"),
    PAYER("对方户名", "对方户名", "对方名称", "对方单位名称", "对方单位", "对方账户名称", "收付方名称", "付款人名称", "付款方户名", "付款人", "付款方", "对方账户名", "交易对方"),
    PAYER_ACCOUNT("对方账号", "对方账号", "对方帐号", "对方账户", "收付方账号", "付款人账号", "付款方账号", "对方卡号"),
    PAYEE("收款人名称", "收款人名称", "收款方户名", "收款人", "收款方"),
    PAYEE_ACCOUNT("收款人账号", "收款人账号", "收款方账号"),
    MEMO("摘要、用途、附言", "摘要", "用途", "附言", "备注", "交易摘要", "交易用途", "交易附言", "业务摘要", "交易说明", "客户附言", "个性化信息", "回单个性化信息"),
    SERIAL("交易流水号", "交易流水号", "流水号", "账户明细编号交易流水号", "核心流水号", "银行流水号", "交易序号", "凭证号"),
    OWN_ACCOUNT("本方账号", "本方账号", "账号", "查询账号", "本方账户");

    private final String word;
    private final List<String> headers;

    StatementField(String word, String... headers) {
        this.word = word;
        this.headers = List.of(headers);
    }

    /** As people are asked about it. */
    public String word() {
        return word;
    }

    /** What banks write above such a column, as {@link HeaderWord} spells it. */
    List<String> headers() {
        return headers;
    }

    /** Whether several columns may mean it; their texts are then joined. */
    boolean mayRepeat() {
        return this == MEMO;
    }
}
