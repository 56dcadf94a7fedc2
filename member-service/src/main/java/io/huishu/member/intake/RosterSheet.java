package io.huishu.member.intake;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.RowSink;
import io.huishu.chassis.sheet.WorkbookRefused;
import io.huishu.member.roster.RosterEntry;
import io.huishu.member.roster.RosterField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a roster out of the rows of a sheet: first the heading, which stands in one of the first rows, then the units. */
public final class RosterSheet implements RowSink {
    public static final int MOST_ROWS = 20_000;
    private static final int HEADING_WITHIN = 5;
    private static final int KEPT_LENGTH = 200;

    private final List<SheetLine> lines = new ArrayList<>();
    private @Nullable Heading heading;
    private int bestGuess;

    @Override
    public void row(int rowNumber, List<Cell> cells) {
        if (heading != null) {
            take(rowNumber, cells, heading);
        } else if (rowNumber <= HEADING_WITHIN) {
            Heading found = Heading.of(cells);
            bestGuess = Math.max(bestGuess, found.known());
            heading = found.names(RosterField.NAME) && found.known() > 1 ? found : null;
        }
    }

    private void take(int rowNumber, List<Cell> cells, Heading known) {
        Map<RosterField, String> texts = new EnumMap<>(RosterField.class);
        for (Cell cell : cells) {
            RosterField field = known.at(cell.column());
            if (field != null) {
                texts.put(field, shortened(CellText.of(cell, field)));
            }
        }
        if (texts.isEmpty()) {
            return;
        }
        if (lines.size() == MOST_ROWS) {
            throw WorkbookRefused.tooManyRows(MOST_ROWS);
        }
        lines.add(new SheetLine(rowNumber, entry(texts)));
    }

    private static String shortened(String text) {
        return text.length() <= KEPT_LENGTH ? text : text.substring(0, KEPT_LENGTH);
    }

    private static RosterEntry entry(Map<RosterField, String> texts) {
        return new RosterEntry(
                texts.getOrDefault(RosterField.NAME, ""),
                texts.getOrDefault(RosterField.CREDIT_CODE, ""),
                texts.getOrDefault(RosterField.REPRESENTATIVE, ""),
                texts.getOrDefault(RosterField.TITLE, ""),
                texts.getOrDefault(RosterField.PHONE, ""),
                texts.getOrDefault(RosterField.TIER, ""),
                texts.getOrDefault(RosterField.JOINED_ON, ""));
    }

    /** @throws RosterRefused when there is no heading, a needed column is missing or no unit stands below it */
    public SheetContent content() {
        if (heading == null) {
            throw bestGuess > 1
                    ? RosterRefused.missingColumns(List.of(RosterField.NAME.word()))
                    : RosterRefused.noHeading(HEADING_WITHIN);
        }
        Heading known = heading;
        List<String> missing = Arrays.stream(RosterField.values())
                .filter(field -> field.needed() && !known.names(field))
                .map(RosterField::word)
                .toList();
        if (!missing.isEmpty()) {
            throw RosterRefused.missingColumns(missing);
        }
        if (lines.isEmpty()) {
            throw RosterRefused.noUnits();
        }
        return new SheetContent(known.columns(), List.copyOf(lines));
    }
}
