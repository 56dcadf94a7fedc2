package io.huishu.member.account.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.account.StaffAccount;
import io.huishu.member.account.StaffAccountRow;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface StaffAccountMapper extends BaseMapper<StaffAccount> {
    @Select("SELECT * FROM staff_account WHERE account = #{account} FOR UPDATE")
    Optional<StaffAccount> hold(@Param("account") String account);

    @Select("SELECT COUNT(*) FROM staff_account")
    long count();

    @Select("""
            <script>
            SELECT id, account, name, roles, state, created_at, last_sign_in_at FROM staff_account
            <where><if test="after != null">id &gt; #{after}</if></where>
            ORDER BY id LIMIT #{rows}
            </script>
            """)
    List<StaffAccountRow> page(@Param("after") @Nullable String after, @Param("rows") int rows);
}
