package io.huishu.payment.bank;

/**
 * The other side's account number as it is kept: encrypted, with the digits that may be shown.
 *
 * @param cipher bound to the line's id
 */
public record SealedAccount(String cipher, String tail) {
    static String place(String lineId) {
        return "bank_line.account:" + lineId;
    }
}
