package io.huishu.payment.bill;

/** A file that is no bill of this merchant and day, or that does not add up. Nothing of it is kept. */
final class BillUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param why Chinese, for the office */
    BillUnreadable(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
