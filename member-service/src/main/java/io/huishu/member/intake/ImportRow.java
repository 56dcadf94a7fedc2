package io.huishu.member.intake;

import io.huishu.member.roster.RosterEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import as it was judged.
 *
 * @param rowNumber as Excel shows it, from 1
 * @param duplicateOf which row or unit it repeats, in words
 */
public record ImportRow(
        String id,
        int rowNumber,
        RowState state,
        RosterEntry values,
        List<RowProblem> problems,
        @Nullable String duplicateOf) {
    ImportRow repeats(String whom) {
        return new ImportRow(id, rowNumber, RowState.DUPLICATE, values, problems, whom);
    }
}
