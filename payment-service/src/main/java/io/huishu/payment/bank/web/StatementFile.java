package io.huishu.payment.bank.web;

import io.huishu.chassis.sheet.FileKind;
import io.huishu.chassis.sheet.WorkbookReader;
import io.huishu.chassis.sheet.WorkbookRefused;
import io.huishu.payment.bank.KeptLayout;
import io.huishu.payment.bank.LayoutChoice;
import io.huishu.payment.bank.StatementContent;
import io.huishu.payment.bank.StatementSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank statement as a file, whatever its name says it is. */
final class StatementFile {
    private StatementFile() {}

    /** @throws WorkbookRefused with one sentence for whatever is wrong with the file */
    static StatementContent read(Path file, List<KeptLayout> kept, @Nullable LayoutChoice choice) {
        StatementSheet sheet = new StatementSheet(kept, choice);
        try {
            if (FileKind.of(file) == FileKind.WORKBOOK) {
                WorkbookReader.read(file, StatementSheet.MOST_ROWS, sheet);
            } else {
                TextTable.read(file, StatementSheet.MOST_ROWS, sheet);
            }
        } catch (IOException e) {
            throw WorkbookRefused.broken();
        }
        return sheet.content();
    }
}
