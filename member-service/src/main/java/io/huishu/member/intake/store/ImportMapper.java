package io.huishu.member.intake.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.intake.RosterImport;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ImportMapper extends BaseMapper<RosterImport> {
    @Select("SELECT * FROM roster_import WHERE id = #{id} FOR UPDATE")
    @Nullable
    RosterImport hold(String id);

    @Insert("<script>INSERT INTO roster_import_row (id, import_id, sheet_row, state, name, credit_code,"
            + " representative, title, phone_cipher, tier, joined_on, problems, duplicate_of) VALUES"
            + " <foreach collection='rows' item='r' separator=','>(#{r.id}, #{importId}, #{r.sheetRow}, #{r.state},"
            + " #{r.name}, #{r.creditCode}, #{r.representative}, #{r.title}, #{r.phoneCipher}, #{r.tier},"
            + " #{r.joinedOn}, #{r.problems}, #{r.duplicateOf})</foreach></script>")
    int insertRows(String importId, List<ImportRowRecord> rows);

    @Select("SELECT id, sheet_row, state, name, credit_code, representative, title, phone_cipher, tier, joined_on,"
            + " problems, duplicate_of FROM roster_import_row WHERE import_id = #{importId} ORDER BY sheet_row")
    List<ImportRowRecord> rowsOf(String importId);

    @Update("UPDATE roster_import_row SET state = 'DUPLICATE', duplicate_of = #{duplicateOf} WHERE id = #{id}")
    int markRepeated(String id, String duplicateOf);
}
