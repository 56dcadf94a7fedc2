package io.huishu.chassis.data;

import com.baomidou.mybatisplus.annotation.FieldStrategy;
import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.autoconfigure.ConfigurationCustomizer;
import com.baomidou.mybatisplus.autoconfigure.MybatisPlusPropertiesCustomizer;
import com.baomidou.mybatisplus.core.config.GlobalConfig;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.money.MoneyTypeHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How rows become aggregates and views: records by column name and never by position, enums by their name, a cleared
 * field is written as NULL, ids are given by us.
 */
@Configuration(proxyBeanMethods = false)
class MappingConfiguration {
    @Bean
    ConfigurationCustomizer mapping() {
        return configuration -> {
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            configuration.setCacheEnabled(false);
            configuration.getTypeHandlerRegistry().register(Money.class, new MoneyTypeHandler());
        };
    }

    @Bean
    MybatisPlusPropertiesCustomizer writing() {
        return properties -> {
            GlobalConfig global = properties.getGlobalConfig();
            global.setBanner(false);
            global.getDbConfig().setUpdateStrategy(FieldStrategy.ALWAYS).setIdType(IdType.INPUT);
        };
    }
}
