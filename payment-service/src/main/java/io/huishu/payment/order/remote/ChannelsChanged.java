package io.huishu.payment.order.remote;

import org.jspecify.annotations.Nullable;

/** The fields that this house reads of {@code chamber.channels-changed.v1}. */
public record ChannelsChanged(String chamberId, @Nullable String mchid) {}
