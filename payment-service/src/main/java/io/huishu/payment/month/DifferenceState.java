package io.huishu.payment.month;

/** What became of a difference. */
public enum DifferenceState {
    /** 待处理 */
    OPEN,
    /** 已写明: a person gave the reason. */
    EXPLAINED,
    /** 已消除: a later comparison did not find it any more. */
    GONE
}
