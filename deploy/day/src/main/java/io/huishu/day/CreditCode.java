package io.huishu.day;

/** Makes unified social credit codes (统一社会信用代码) with a true check digit, GB 32100-2015. */
final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String ENTERPRISE_OF_WUHAN = "91420100MA";

    private CreditCode() {}

    /** @param number 0 to 9,999,999 */
    static String of(int number) {
        String body = ENTERPRISE_OF_WUHAN + "%07d".formatted(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        int check = (31 - sum % 31) % 31;
        return body + ALPHABET.charAt(check);
    }
}
