package io.huishu.chassis.data;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.DeleteProvider;
import org.apache.ibatis.annotations.InsertProvider;
import org.apache.ibatis.annotations.SelectProvider;
import org.apache.ibatis.annotations.UpdateProvider;

/** Runs whatever SQL a test gives it, by the kind of statement that MyBatis believes it is. */
interface AnyStatements {
    @SelectProvider(type = Given.class, method = "sql")
    List<Map<String, Object>> select(String sql);

    @InsertProvider(type = Given.class, method = "sql")
    int insert(String sql);

    @UpdateProvider(type = Given.class, method = "sql")
    int update(String sql);

    @DeleteProvider(type = Given.class, method = "sql")
    int delete(String sql);

    final class Given {
        private Given() {}

        public static String sql(String sql) {
            return sql;
        }
    }
}
