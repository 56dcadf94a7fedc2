package io.huishu.payment.bank;

import io.huishu.chassis.sheet.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a bank's internet banking for firms exports a statement. Data only: a bank that changes its export gets a row more
 * here, and until then a person maps the columns once.
 *
 * @param bank as people call it
 * @param needed headers that together stand in no other bank's export
 * @param fields what each header means; the others are not read
 */
record BankLayout(String bank, Set<String> needed, Map<String, StatementField> fields) {
    static final List<BankLayout> KNOWN = List.of(
            of("工商银行", "凭证号 本方账号 借方发生额 贷方发生额 对方单位名称", """
                    交易时间 DAY 借方发生额 OUTGOING 贷方发生额 INCOME 余额 BALANCE 对方单位名称 PAYER 对方账号 PAYER_ACCOUNT
                    摘要 MEMO 用途 MEMO 个性化信息 MEMO 本方账号 OWN_ACCOUNT"""),
            of("工商银行", "借贷标志 对方单位 发生额 附言", """
                    交易时间 DAY 发生额 AMOUNT 借贷标志 DIRECTION 余额 BALANCE 对方单位 PAYER 对方账号 PAYER_ACCOUNT
                    用途 MEMO 摘要 MEMO 附言 MEMO 本方账号 OWN_ACCOUNT"""),
            of("工商银行", "转出金额 转入金额 对方单位", """
                    交易时间 DAY 转出金额 OUTGOING 转入金额 INCOME 余额 BALANCE 对方单位 PAYER 对方账号 PAYER_ACCOUNT
                    用途 MEMO 摘要 MEMO 附言 MEMO 本方账号 OWN_ACCOUNT"""),
            of("建设银行", "借方发生额支取 贷方发生额收入 对方户名 账户明细编号交易流水号", """
                    交易时间 DAY 借方发生额支取 OUTGOING 贷方发生额收入 INCOME 余额 BALANCE 对方户名 PAYER
                    对方账号 PAYER_ACCOUNT 摘要 MEMO 备注 MEMO 账户明细编号交易流水号 SERIAL 账号 OWN_ACCOUNT"""),
            of("农业银行", "交易时间 收入金额 支出金额 账户余额 交易行名 对方户名", """
                    交易时间 DAY 收入金额 INCOME 支出金额 OUTGOING 账户余额 BALANCE 对方户名 PAYER 对方账号 PAYER_ACCOUNT
                    交易用途 MEMO 交易说明 MEMO 交易摘要 MEMO 交易附言 MEMO"""),
            of("招商银行", "交易日 借方金额 贷方金额 流水号 收付方名称", """
                    交易日 DAY 借方金额 OUTGOING 贷方金额 INCOME 余额 BALANCE 收付方名称 PAYER 收付方账号 PAYER_ACCOUNT
                    摘要 MEMO 用途 MEMO 业务摘要 MEMO 流水号 SERIAL 账号 OWN_ACCOUNT"""),
            of("招商银行", "交易日期 借方出账 贷方入账 收付方名称", """
                    交易日期 DAY 借方出账 OUTGOING 贷方入账 INCOME 余额 BALANCE 收付方名称 PAYER 收付方账号 PAYER_ACCOUNT
                    摘要 MEMO 交易流水号 SERIAL"""),
            of("中国银行", "付款人名称 收款人名称 交易日期 交易金额 交易后余额", """
                    交易日期 DAY 交易金额 AMOUNT 交易类型 DIRECTION 交易后余额 BALANCE 付款人名称 PAYER
                    付款人账号 PAYER_ACCOUNT 收款人名称 PAYEE 收款人账号 PAYEE_ACCOUNT
                    摘要 MEMO 用途 MEMO 交易附言 MEMO 备注 MEMO 交易流水号 SERIAL"""),
            of("交通银行", "交易时间 借方发生额 贷方发生额 账户余额 对方户名 摘要", """
                    交易时间 DAY 借方发生额 OUTGOING 贷方发生额 INCOME 账户余额 BALANCE 对方户名 PAYER
                    对方账号 PAYER_ACCOUNT 摘要 MEMO 附言 MEMO"""));

    private static BankLayout of(String bank, String needed, String columns) {
        String[] words = columns.strip().split("\\s+", -1);
        Map<String, StatementField> fields = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            fields.put(words[i], StatementField.valueOf(words[i + 1]));
        }
        return new BankLayout(bank, Set.of(needed.split(" ", -1)), Map.copyOf(fields));
    }

    /** Empty when the row is not this bank's header. */
    Optional<Columns> read(List<Cell> row) {
        Set<String> words = new HashSet<>();
        row.forEach(cell -> words.add(HeaderWord.of(cell.text())));
        return words.containsAll(needed) ? Optional.of(columns(row)) : Optional.empty();
    }

    private Columns columns(List<Cell> row) {
        List<StatementColumn> columns = new ArrayList<>();
        Set<StatementField> taken = new HashSet<>();
        for (Cell cell : row) {
            @Nullable StatementField field = fields.get(HeaderWord.of(cell.text()));
            boolean first = field != null && (field.mayRepeat() || taken.add(field));
            columns.add(new StatementColumn(cell.column(), cell.text().strip(), first ? field : null));
        }
        return new Columns(columns);
    }
}
