package io.huishu.payment.order.remote;

/** The fields that this house reads of {@code chamber.channels-changed.v1}. */
public record ChannelsChanged(String chamberId) {}
