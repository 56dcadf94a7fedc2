package io.huishu.member.intake.store;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.member.intake.ImportColumn;
import io.huishu.member.intake.ImportRow;
import io.huishu.member.intake.Imports;
import io.huishu.member.intake.RosterImport;
import io.huishu.member.intake.RowProblem;
import io.huishu.member.roster.RosterEntry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class MyBatisImports implements Imports {
    private static final int ROWS_AT_ONCE = 200;

    private final ImportMapper imports;
    private final FieldCipher cipher;
    private final JsonMapper json;

    MyBatisImports(ImportMapper imports, FieldCipher cipher, JsonMapper json) {
        this.imports = imports;
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    public void add(RosterImport roster, List<ImportRow> rows) {
        imports.insert(roster);
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<ImportRow> some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
            imports.insertRows(roster.id(), some.stream().map(this::written).toList());
        }
    }

    @Override
    public String written(List<ImportColumn> columns) {
        return json.writeValueAsString(columns);
    }

    @Override
    public RosterImport get(String id) {
        return found(imports.selectById(id));
    }

    @Override
    public RosterImport hold(String id) {
        return found(imports.hold(id));
    }

    private static RosterImport found(@Nullable RosterImport roster) {
        if (roster == null) {
            throw new Missing("import.missing", "这次名单导入");
        }
        return roster;
    }

    @Override
    public void save(RosterImport roster) {
        Stale.unlessOne(imports.updateById(roster), roster.fileName());
    }

    @Override
    public List<ImportColumn> columnsOf(RosterImport roster) {
        return List.of(json.readValue(roster.headers(), ImportColumn[].class));
    }

    @Override
    public List<ImportRow> rowsOf(String id) {
        return imports.rowsOf(id).stream().map(this::read).toList();
    }

    @Override
    public void markRepeated(List<ImportRow> rows) {
        rows.forEach(row -> imports.markRepeated(row.id(), Objects.requireNonNull(row.duplicateOf())));
    }

    private ImportRowRecord written(ImportRow row) {
        RosterEntry values = row.values();
        return new ImportRowRecord(
                row.id(),
                row.rowNumber(),
                row.state(),
                values.name(),
                values.creditCode(),
                values.representative(),
                values.title(),
                cipher.encrypt(values.phone(), placeOfPhone(row.id())),
                values.tier(),
                values.joinedOn(),
                json.writeValueAsString(row.problems()),
                row.duplicateOf());
    }

    private ImportRow read(ImportRowRecord row) {
        return new ImportRow(
                row.id(),
                row.sheetRow(),
                row.state(),
                new RosterEntry(
                        row.name(),
                        row.creditCode(),
                        row.representative(),
                        row.title(),
                        cipher.decrypt(row.phoneCipher(), placeOfPhone(row.id())),
                        row.tier(),
                        row.joinedOn()),
                List.of(json.readValue(row.problems(), RowProblem[].class)),
                row.duplicateOf());
    }

    private static String placeOfPhone(String id) {
        return "roster_import_row.phone:" + id;
    }
}
