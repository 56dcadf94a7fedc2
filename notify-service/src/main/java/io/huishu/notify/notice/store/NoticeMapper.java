package io.huishu.notify.notice.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.notify.notice.Notice;
import io.huishu.notify.notice.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface NoticeMapper extends BaseMapper<Notice> {
    String VIEW = "SELECT n.id, n.title, n.body, n.kind, n.created_at, COUNT(DISTINCT d.person_id) AS total,"
            + " COALESCE(SUM(d.channel = 'INBOX'), 0) AS inbox,"
            + " COALESCE(SUM(d.channel = 'WECHAT' AND d.state = 'SENT'), 0) AS wechat_sent,"
            + " COALESCE(SUM(d.channel = 'WECHAT' AND d.state IN ('FAILED', 'UNKNOWN')), 0) AS wechat_failed,"
            + " COALESCE(SUM(d.channel = 'INBOX' AND d.read_at IS NOT NULL), 0) AS read_count"
            + " FROM notice n LEFT JOIN delivery d ON d.notice_id = n.id";
    String GROUP = " GROUP BY n.id, n.title, n.body, n.kind, n.created_at";

    record Row(
            String id,
            String title,
            String body,
            NoticeKind kind,
            Instant createdAt,
            int total,
            int inbox,
            int wechatSent,
            int wechatFailed,
            int readCount) {}

    @Select("SELECT COUNT(*) FROM notice WHERE kind = #{kind} AND source_id = #{sourceId}")
    int count(NoticeKind kind, String sourceId);

    @Select("<script>" + VIEW + " WHERE 1 = 1 <if test='after != null'> AND n.id &lt; #{after}</if>" + GROUP
            + " ORDER BY n.id DESC LIMIT #{rows}</script>")
    List<Row> page(@Nullable String after, int rows);

    @Select(VIEW + " WHERE n.id = #{id}" + GROUP)
    @Nullable
    Row view(String id);
}
