package io.huishu.payment.order;

/**
 * Who pays, as WeChat knows them, and to which merchant.
 *
 * @param openid belongs to the appid
 */
public record Payer(String personId, String openid, String appid, String mchid) {}
