package io.huishu.chassis.security;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The way to the service that publishes keys, epochs and service tokens. */
@Component
public class IdentityDoor {
    private static final Duration CONNECT = Duration.ofMillis(300);
    private static final Duration READ = Duration.ofMillis(1500);

    private final IdentityProperties properties;
    private final DiscoveryClient discovery;
    private final RestClient http;

    public IdentityDoor(IdentityProperties properties, DiscoveryClient discovery) {
        this.properties = properties;
        this.discovery = discovery;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /** @throws IllegalStateException while no instance is known */
    public URI uri(String path) {
        return address().resolve(path);
    }

    public RestClient http() {
        return http;
    }

    private URI address() {
        if (!properties.byDiscovery()) {
            return properties.base();
        }
        List<ServiceInstance> instances =
                discovery.getInstances(properties.base().getHost());
        if (instances.isEmpty()) {
            throw new IllegalStateException(
                    "No instance of " + properties.base().getHost() + " is known");
        }
        return instances
                .get(ThreadLocalRandom.current().nextInt(instances.size()))
                .getUri();
    }
}
