package io.huishu.notify.channel.remote;

/** What this house reads of {@code chamber.channels-changed.v1} here. */
record ChannelsChanged(String chamberId) {}
