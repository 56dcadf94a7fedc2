package io.huishu.payment.dues.store;

import io.huishu.payment.dues.ProgressView;
import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The chamber's row of {@code dues_progress}. */
@Mapper
public interface ProgressMapper {
    @Insert("""
            INSERT INTO dues_progress (id, dues_year, done, units, noted_at)
            VALUES (1, #{year}, #{done}, #{units}, #{at})
            ON DUPLICATE KEY UPDATE dues_year = #{year}, done = #{done}, units = #{units}, noted_at = #{at}""")
    int note(@Param("year") int year, @Param("done") int done, @Param("units") int units, @Param("at") Instant at);

    @Delete("DELETE FROM dues_progress WHERE id = 1")
    int end();

    @Select("SELECT dues_year AS year, done, units FROM dues_progress WHERE id = 1 AND noted_at > #{since}")
    @Nullable
    ProgressView now(@Param("since") Instant since);
}
