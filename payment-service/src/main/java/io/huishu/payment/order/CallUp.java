package io.huishu.payment.order;

/**
 * What the payer's WeChat needs to open its cashier, signed with the merchant's key.
 *
 * @param packageValue {@code prepay_id=…}
 * @param timeStamp seconds
 */
public record CallUp(
        String appId, String timeStamp, String nonceStr, String packageValue, String signType, String paySign) {}
