package io.huishu.payment.dues.store;

import io.huishu.payment.dues.RunTally;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_run} and {@code dues_run_exception}. */
@Mapper
public interface DuesRunMapper {
    @Insert("""
            INSERT INTO dues_run (id, dues_year, standard_id, raised, already_charged, total_fen, ran_by, ran_at)
            VALUES (#{id}, #{year}, #{standardId}, 0, 0, 0, #{actor}, #{at})""")
    int insert(
            @Param("id") String id,
            @Param("year") int year,
            @Param("standardId") String standardId,
            @Param("actor") String actor,
            @Param("at") Instant at);

    @Update("""
            UPDATE dues_run SET raised = #{t.raised}, already_charged = #{t.alreadyCharged}, total_fen = #{t.total},
              left_out = #{t.leftOut}, version = version + 1 WHERE id = #{id}""")
    int end(@Param("id") String id, @Param("t") RunTally tally);

    @Insert("""
            <script>
            INSERT INTO dues_run_exception (id, run_id, place, unit_id, unit_name, reason) VALUES
            <foreach collection="exceptions" item="e" separator=",">
              (#{e.id}, #{e.runId}, #{e.place}, #{e.unitId}, #{e.unitName}, #{e.reason})</foreach>
            </script>""")
    int insertExceptions(@Param("exceptions") List<ExceptionRow> exceptions);

    @Select("""
            <script>
            SELECT id, dues_year, raised, already_charged, total_fen AS total, left_out, ran_at FROM dues_run
            <where><if test="id != null">id = #{id}</if><if test="after != null">id &lt; #{after}</if></where>
            ORDER BY id DESC LIMIT #{rows}
            </script>""")
    List<DuesRunRow> list(
            @Param("id") @Nullable String id, @Param("after") @Nullable String after, @Param("rows") int rows);

    @Select("""
            <script>
            SELECT id, run_id, place, unit_id, unit_name, reason FROM dues_run_exception
            WHERE run_id IN <foreach collection="runs" item="r" open="(" separator="," close=")">#{r}</foreach>
              AND place &lt; #{most}
            ORDER BY run_id, place
            </script>""")
    List<ExceptionRow> exceptions(@Param("runs") Collection<String> runIds, @Param("most") int most);
}
