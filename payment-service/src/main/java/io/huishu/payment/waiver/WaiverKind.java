package io.huishu.payment.waiver;

/** How much is forgiven. */
public enum WaiverKind {
    /** All that is still due. */
    WHOLE,
    /** A part; the rest stays due. */
    PART
}
