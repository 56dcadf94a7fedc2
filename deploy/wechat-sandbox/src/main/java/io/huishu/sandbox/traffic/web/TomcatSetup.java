package io.huishu.sandbox.traffic.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Tomcat the valve that can end a connection. */
@Configuration(proxyBeanMethods = false)
class TomcatSetup {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> dropValve() {
        return tomcat -> tomcat.addEngineValves(new DropValve());
    }
}
