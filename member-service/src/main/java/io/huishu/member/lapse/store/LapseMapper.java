package io.huishu.member.lapse.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.member.lapse.LapseProposal;
import io.huishu.member.lapse.LapseState;
import io.huishu.member.lapse.LapseView;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface LapseMapper extends BaseMapper<LapseProposal> {
    String VIEW = "SELECT l.id, l.unit_id, u.name AS unit_name, l.unpaid_years, l.article, l.rule_text, l.confirmed_by,"
            + " l.confirmed_on, l.state, l.decided_by, l.decided_at, l.note"
            + " FROM lapse_proposal l JOIN unit u ON u.id = l.unit_id";

    @Select("SELECT COUNT(*) FROM lapse_proposal WHERE id = #{id} OR open_unit_id = #{unitId}")
    int countKnown(String id, String unitId);

    @Select("SELECT * FROM lapse_proposal WHERE open_unit_id = #{unitId}")
    @Nullable
    LapseProposal openOf(String unitId);

    @Select(VIEW + " WHERE l.id = #{id}")
    @Nullable
    LapseView view(String id);

    @Select("<script>" + VIEW + " WHERE 1 = 1<if test='state != null'> AND l.state = #{state}</if>"
            + "<if test='after != null'> AND l.id &lt; #{after}</if> ORDER BY l.id DESC LIMIT #{rows}</script>")
    List<LapseView> page(@Nullable LapseState state, @Nullable String after, int rows);
}
