package io.huishu.payment.bank;

import java.util.List;

/** What a file turned out to be. */
public sealed interface StatementContent {
    /**
     * Its columns are known.
     *
     * @param bank empty when only the words of the header told
     * @param fingerprint of the header
     * @param skipped rows that are no lines: totals, repeated headers, remarks
     */
    record Known(String bank, Columns columns, String fingerprint, List<RawLine> lines, int skipped)
            implements StatementContent {}

    /** A person has to name the columns. */
    record Unknown(SheetPreview preview) implements StatementContent {}
}
