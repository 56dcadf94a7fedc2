package io.huishu.payment.credential.store;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Update;

@Mapper
interface QuestionMapper {
    @Insert("INSERT INTO channel_question (due_at) VALUES (#{dueAt})"
            + " ON DUPLICATE KEY UPDATE due_at = #{dueAt}, version = version + 1")
    int ask(Instant dueAt);

    @Update("UPDATE channel_question SET due_at = NULL, version = version + 1 WHERE due_at <= #{now}")
    int take(Instant now);
}
