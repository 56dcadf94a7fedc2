package io.huishu.member.council.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.council.Resolution;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ResolutionMapper extends BaseMapper<Resolution> {
    @Select("<script>SELECT * FROM resolution WHERE 1 = 1"
            + "<if test='after != null'> AND id &lt; #{after}</if> ORDER BY id DESC LIMIT #{rows}</script>")
    List<Resolution> page(@Nullable String after, int rows);
}
