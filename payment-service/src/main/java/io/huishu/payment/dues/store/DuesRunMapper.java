package io.huishu.payment.dues.store;

import io.huishu.payment.dues.DuesRunView;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_run} and {@code dues_run_exception}. */
@Mapper
public interface DuesRunMapper {
    @Insert("""
            INSERT INTO dues_run (id, dues_year, standard_id, raised, already_charged, total_fen, ran_by, ran_at)
            VALUES (#{r.id}, #{r.year}, #{standardId}, #{r.raised}, #{r.alreadyCharged}, #{r.total},
                    #{actor}, #{r.at})""")
    int insert(@Param("r") DuesRunView run, @Param("standardId") String standardId, @Param("actor") String actor);

    @Insert("""
            INSERT INTO dues_run_exception (id, run_id, unit_id, unit_name, reason)
            VALUES (#{id}, #{e.runId}, #{e.unitId}, #{e.unitName}, #{e.reason})""")
    int insertException(@Param("id") String id, @Param("e") ExceptionRow exception);

    @Select("""
            <script>
            SELECT id, dues_year, raised, already_charged, total_fen AS total, ran_at FROM dues_run
            <where><if test="after != null">id &lt; #{after}</if></where>
            ORDER BY id DESC LIMIT #{rows}
            </script>""")
    List<DuesRunRow> list(@Param("after") @Nullable String after, @Param("rows") int rows);

    @Select("""
            <script>
            SELECT run_id, unit_id, unit_name, reason FROM dues_run_exception
            WHERE run_id IN <foreach collection="runs" item="r" open="(" separator="," close=")">#{r}</foreach>
            ORDER BY id
            </script>""")
    List<ExceptionRow> exceptions(@Param("runs") Collection<String> runIds);
}
