package io.huishu.chassis.data;

import com.baomidou.mybatisplus.extension.plugins.MybatisPlusInterceptor;
import com.baomidou.mybatisplus.extension.plugins.inner.OptimisticLockerInnerInterceptor;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interceptors, in the one order that is safe; in a configuration of its own, else the beans form a cycle. */
@Configuration(proxyBeanMethods = false)
class TenantWallConfiguration {
    @Bean
    TenantTables tenantTables(ObjectProvider<DataSource> database, ObjectProvider<GlobalTables> declared) {
        return new TenantTables(database, List.copyOf(declared.stream().toList()));
    }

    @Bean
    SecondLook secondLook(TenantTables tables) {
        return new SecondLook(tables);
    }

    /**
     * The guard against a write without a condition stands before the tenant: behind it, such a write already has the
     * tenant as its condition, passes, and empties the chamber.
     */
    @Bean
    MybatisPlusInterceptor mybatisPlusInterceptor(TenantTables tables, SecondLook secondLook) {
        MybatisPlusInterceptor interceptor = new MybatisPlusInterceptor();
        interceptor.addInnerInterceptor(new NoSweep());
        interceptor.addInnerInterceptor(new TenantWall(tables));
        interceptor.addInnerInterceptor(new OptimisticLockerInnerInterceptor());
        interceptor.addInnerInterceptor(secondLook);
        return interceptor;
    }
}
