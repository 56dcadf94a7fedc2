package io.huishu.payment.order;

import java.time.Instant;

/** Which notices of WeChat had their effect already. */
public interface Notices {
    /**
     * Notes the notice in the running transaction. A twin that runs at the same time waits for this one's end.
     *
     * @return false when it was noted before
     */
    boolean firstSeen(String noticeId, String orderNo, Instant now);
}
