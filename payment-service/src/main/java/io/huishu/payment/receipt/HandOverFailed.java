package io.huishu.payment.receipt;

/** An electronic receipt was not taken. */
public final class HandOverFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason Chinese, as staff will read it */
    public HandOverFailed(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
