package io.huishu.payment.month.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.money.Money;
import io.huishu.payment.month.Cause;
import io.huishu.payment.month.CauseCount;
import io.huishu.payment.month.Difference;
import io.huishu.payment.month.DifferenceState;
import io.huishu.payment.month.DifferenceView;
import io.huishu.payment.month.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code month_difference}. */
@Mapper
public interface DifferenceMapper extends BaseMapper<Difference> {
    String ROW = """
            SELECT id, day, cause, subject_kind, subject, words, ours_fen AS ours, theirs_fen AS theirs, state, note,
                   explained_name, explained_at, found_at, gone_at
            FROM month_difference
            """;

    @Select("SELECT * FROM month_difference WHERE month_id = #{month}")
    List<Difference> of(@Param("month") int month);

    @Select(ROW + "WHERE id = #{id}")
    @Nullable
    DifferenceRow row(@Param("id") String id);

    @Select("<script>" + ROW + """
            WHERE month_id = #{month}
            <choose><when test="state != null">AND state = #{state}</when><otherwise>AND state != 'GONE'</otherwise></choose>
            <if test="cause != null">AND cause = #{cause}</if>
            <if test="day != null">AND (day &gt; #{day} OR day = #{day} AND id &gt; #{id})</if>
            ORDER BY day, id LIMIT #{rows}
            </script>""")
    List<DifferenceRow> page(
            @Param("month") int month,
            @Param("state") @Nullable DifferenceState state,
            @Param("cause") @Nullable Cause cause,
            @Param("day") @Nullable LocalDate day,
            @Param("id") @Nullable String id,
            @Param("rows") int rows);

    @Select("""
            SELECT cause, state, COUNT(*) AS `count` FROM month_difference
            WHERE month_id = #{month} GROUP BY cause, state""")
    List<CauseCount> counts(@Param("month") int month);

    /** A difference without what its cause says of itself. */
    record DifferenceRow(
            String id,
            LocalDate day,
            Cause cause,
            SubjectKind subjectKind,
            String subject,
            String words,
            @Nullable Money ours,
            @Nullable Money theirs,
            DifferenceState state,
            @Nullable String note,
            @Nullable String explainedName,
            @Nullable Instant explainedAt,
            Instant foundAt,
            @Nullable Instant goneAt) {
        DifferenceView view() {
            return new DifferenceView(
                    id,
                    day,
                    cause,
                    cause.title(),
                    cause.advice(),
                    cause.remedy(),
                    cause.isExplainable(),
                    subjectKind,
                    subject,
                    words,
                    ours,
                    theirs,
                    state,
                    note,
                    explainedName,
                    explainedAt,
                    foundAt,
                    goneAt);
        }
    }
}
