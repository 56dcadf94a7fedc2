package io.huishu.payment.dues;

/**
 * A unit that gets no charge.
 *
 * @param reason a Chinese sentence for the secretary
 */
public record DuesException(String unitId, String unitName, String reason) {}
