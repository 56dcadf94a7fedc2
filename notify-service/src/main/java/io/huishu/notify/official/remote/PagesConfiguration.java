package io.huishu.notify.official.remote;

import io.huishu.notify.official.MemberPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
    /** @param base the gateway's address as the outside sees it */
    @Bean
    MemberPages memberPages(@Value("${huishu.public-url:}") String base) {
        return new MemberPages(base);
    }
}
