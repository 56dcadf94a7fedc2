package io.huishu.payment.meeting.store;

import io.huishu.payment.meeting.Meeting;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code meeting}. */
@Mapper
public interface MeetingMapper {
    String COLUMNS =
            "id, name, kind, held_on, subject, due_count, present_count, in_favour, votes_against AS against, abstained, vote_form";

    @Insert("""
            INSERT IGNORE INTO meeting (id, name, kind, held_on, subject, due_count, present_count, in_favour,
              votes_against, abstained, vote_form)
            VALUES (#{m.id}, #{m.name}, #{m.kind}, #{m.heldOn}, #{m.subject}, #{m.dueCount}, #{m.presentCount},
              #{m.inFavour}, #{m.against}, #{m.abstained}, #{m.voteForm})""")
    int insert(@Param("m") Meeting meeting);

    @Select("SELECT " + COLUMNS + " FROM meeting WHERE id = #{id}")
    @Nullable
    Meeting find(@Param("id") String id);

    @Select("<script>SELECT " + COLUMNS + """
             FROM meeting <where><if test="after != null">id &lt; #{after}</if></where>
            ORDER BY id DESC LIMIT #{rows}
            </script>""")
    List<Meeting> page(@Param("after") @Nullable String after, @Param("rows") int rows);
}
