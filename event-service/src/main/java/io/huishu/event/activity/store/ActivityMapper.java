package io.huishu.event.activity.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.event.activity.Activity;
import io.huishu.event.activity.ActivityView;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ActivityMapper extends BaseMapper<Activity> {
    String VIEW = "SELECT a.id, a.title, a.summary, a.starts_at, a.ends_at, a.place, a.capacity,"
            + " COALESCE(p.remaining, a.capacity) AS remaining,"
            + " CASE WHEN a.state = 'PUBLISHED' AND a.ends_at < #{now} THEN 'ENDED' ELSE a.state END AS state,"
            + " a.fee_fen AS fee, a.refund_rule, a.free_until, a.late_percent"
            + " FROM activity a LEFT JOIN activity_places p ON p.activity_id = a.id";

    @Select("<script>" + "<![CDATA[" + VIEW + "]]>"
            + " WHERE 1 = 1"
            + " <if test='announced'> AND a.state IN ('PUBLISHED', 'CANCELLED')</if>"
            + " <if test='after != null'> AND CONCAT(DATE_FORMAT(a.starts_at, '%Y%m%d%H%i%s'), a.id) &lt; #{after}</if>"
            + " ORDER BY DATE_FORMAT(a.starts_at, '%Y%m%d%H%i%s') DESC, a.id DESC LIMIT #{rows}</script>")
    List<ActivityView> page(boolean announced, Instant now, @Nullable String after, int rows);

    @Select(VIEW + " WHERE a.id = #{id}")
    @Nullable
    ActivityView view(String id, Instant now);
}
