package io.huishu.gateway.directory;

import io.huishu.gateway.GatewayProperties;
import java.net.URI;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/** The way to member-service: by its name in Nacos, or straight when the setting names host and port. */
@Configuration(proxyBeanMethods = false)
class IdentityClientConfiguration {
    @Bean
    WebClient identityClient(
            WebClient.Builder builder,
            GatewayProperties properties,
            ReactorLoadBalancerExchangeFilterFunction byDiscovery) {
        URI identity = properties.identity();
        WebClient.Builder client = builder.clone().baseUrl(identity.toString());
        return identity.getPort() < 0 ? client.filter(byDiscovery).build() : client.build();
    }
}
