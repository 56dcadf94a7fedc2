package io.huishu.member.audit.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.audit.AuditEntry;
import io.huishu.member.audit.AuditLine;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditEntryMapper extends BaseMapper<AuditEntry> {
    @Select("""
            <script>
            SELECT id, at, actor, action, target, detail FROM audit_entry
            <where><if test="after != null">id &lt; #{after}</if></where>
            ORDER BY id DESC LIMIT #{rows}
            </script>
            """)
    List<AuditLine> page(@Param("after") @Nullable String after, @Param("rows") int rows);
}
