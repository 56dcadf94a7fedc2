package io.huishu.member.intake;

import io.huishu.chassis.crypto.Phone;
import io.huishu.member.roster.RosterEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as the secretary sees it.
 *
 * @param committed absent until it is written
 */
public record ImportView(
        String id,
        String fileName,
        ImportState state,
        Counts counts,
        List<ImportColumn> columns,
        List<Row> rows,
        @Nullable Committed committed) {
    public record Counts(int total, int valid, int faulty, int duplicate) {
        static Counts of(List<ImportRow> rows) {
            return new Counts(
                    rows.size(),
                    count(rows, RowState.VALID),
                    count(rows, RowState.FAULTY),
                    count(rows, RowState.DUPLICATE));
        }

        private static int count(List<ImportRow> rows, RowState state) {
            return Math.toIntExact(
                    rows.stream().filter(row -> row.state() == state).count());
        }
    }

    /** @param written units in the roster by this import */
    public record Committed(int written) {}

    public record Row(
            int rowNumber,
            RowState state,
            Values values,
            List<RowProblem> problems,
            @Nullable String duplicateOf) {}

    /** @param phone masked; what is no phone number is shown as it was typed, so that it can be mended */
    public record Values(
            String name,
            String creditCode,
            String representative,
            String title,
            String phone,
            String tier,
            String joinedOn) {
        static Values of(RosterEntry entry) {
            return new Values(
                    entry.name(),
                    entry.creditCode(),
                    entry.representative(),
                    entry.title(),
                    Phone.parse(entry.phone()).map(Phone::masked).orElse(entry.phone()),
                    entry.tier(),
                    entry.joinedOn());
        }
    }

    static ImportView of(RosterImport roster, List<ImportColumn> columns, List<ImportRow> rows) {
        return new ImportView(
                roster.id(),
                roster.fileName(),
                roster.state(),
                Counts.of(rows),
                columns,
                rows.stream()
                        .map(row -> new Row(
                                row.rowNumber(),
                                row.state(),
                                Values.of(row.values()),
                                row.problems(),
                                row.duplicateOf()))
                        .toList(),
                roster.written() == null ? null : new Committed(roster.written()));
    }
}
