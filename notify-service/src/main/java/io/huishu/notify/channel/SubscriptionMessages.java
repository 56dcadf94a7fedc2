package io.huishu.notify.channel;

import java.util.Map;

/** The way out for subscription messages of a chamber's mini-program. Never called inside a transaction. */
public interface SubscriptionMessages {
    /** @param slots the template's, for example {@code thing1}, each within WeChat's limits */
    SendResult send(ChannelSettings channels, String openid, String templateId, Map<String, String> slots);
}
