package io.huishu.payment.offline.web;

/** A picture that was kept; its id goes into the entry. */
public record VoucherView(String id, String mediaType, int width, int height) {}
