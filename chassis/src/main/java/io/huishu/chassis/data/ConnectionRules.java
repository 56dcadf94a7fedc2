package io.huishu.chassis.data;

import com.zaxxer.hikari.HikariDataSource;
import io.huishu.chassis.start.StartRefused;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Every connection speaks UTC and one statement at a time, whatever the url says. */
@Component
final class ConnectionRules implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null) {
            refuseMultiQueries(pool.getJdbcUrl().toLowerCase(Locale.ROOT));
            pool.addDataSourceProperty("connectionTimeZone", "UTC");
            pool.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
            pool.addDataSourceProperty("allowMultiQueries", "false");
            // Else the driver asks the server before every write whether the session may write: six questions a
            // notice.
            pool.addDataSourceProperty("useLocalSessionState", "true");
        }
        return bean;
    }

    static void refuseMultiQueries(String url) {
        if (url.contains("allowmultiqueries=true")) {
            throw new StartRefused(
                    "数据库连接打开了 allowMultiQueries，注入的语句会因此跟着执行，所以不启动。", "从数据库连接地址中去掉 allowMultiQueries=true。");
        }
    }
}
