package io.huishu.payment.bank.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each of several lines. */
public record BulkResult(List<Outcome> items) {
    /** @param refused the sentence why it was not matched; null when it was */
    public record Outcome(String lineId, @Nullable String refused) {}
}
