package io.huishu.notify.notice.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.notify.notice.Delivery;
import io.huishu.notify.notice.DeliveryView;
import io.huishu.notify.notice.InboxView;
import io.huishu.notify.notice.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeliveryMapper extends BaseMapper<Delivery> {
    @Select("SELECT id FROM delivery WHERE next_at <= #{now} ORDER BY next_at LIMIT #{rows}")
    List<String> due(Instant now, int rows);

    @Select("SELECT d.* FROM delivery d JOIN notice n ON n.id = d.notice_id WHERE n.kind = #{kind}"
            + " AND n.source_id LIKE CONCAT(#{cause}, '%') AND d.state = 'PENDING'")
    List<Delivery> waiting(NoticeKind kind, String cause);

    @Select("SELECT u.name AS unit_name, d.person_name, d.channel, d.state, d.reason, d.changed_at AS at, d.read_at"
            + " FROM delivery d LEFT JOIN unit_name u ON u.id = d.unit_id"
            + " WHERE d.notice_id = #{noticeId} ORDER BY d.person_name, d.id LIMIT 2000")
    List<DeliveryView> ofNotice(String noticeId);

    @Select("<script>SELECT d.id, n.title, n.body, n.kind, n.link, n.created_at, d.read_at"
            + " FROM delivery d JOIN notice n ON n.id = d.notice_id"
            + " WHERE d.person_id = #{personId} AND d.channel = 'INBOX'"
            + " <if test='after != null'> AND d.id &lt; #{after}</if> ORDER BY d.id DESC LIMIT #{rows}</script>")
    List<InboxView> inbox(String personId, @Nullable String after, int rows);

    @Select("SELECT COUNT(*) FROM delivery WHERE person_id = #{personId} AND channel = 'INBOX' AND read_at IS NULL")
    int unread(String personId);

    @Select("SELECT COUNT(*) FROM delivery WHERE id = #{id} AND person_id = #{personId} AND channel = 'INBOX'")
    int count(String id, String personId);

    @Update("UPDATE delivery SET read_at = #{now}"
            + " WHERE id = #{id} AND person_id = #{personId} AND channel = 'INBOX' AND read_at IS NULL")
    int read(String id, String personId, Instant now);
}
