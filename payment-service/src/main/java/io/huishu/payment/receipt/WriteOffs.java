package io.huishu.payment.receipt;

import java.time.Instant;
import java.util.List;

/** What the books tell of a stretch of time. */
public interface WriteOffs {
    /** Books opened before its end and not ended before its beginning, in the order they were opened. */
    List<WriteOffLine> lines(Instant from, Instant until);
}
