package io.huishu.member.intake;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an import again. */
@Component
public class ReadImport {
    private final Imports imports;

    ReadImport(Imports imports) {
        this.imports = imports;
    }

    @Transactional(readOnly = true)
    public ImportView read(String id) {
        RosterImport roster = imports.get(id);
        return ImportView.of(roster, imports.columnsOf(roster), imports.rowsOf(id));
    }
}
