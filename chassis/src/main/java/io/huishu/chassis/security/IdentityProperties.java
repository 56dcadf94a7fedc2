package io.huishu.chassis.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where identity comes from.
 *
 * @param base the service that publishes keys and epochs: a name that discovery resolves, or host and port
 * @param serviceSecret with which this service asks for its own tokens
 */
@ConfigurationProperties("huishu.identity")
public record IdentityProperties(
        @DefaultValue("http://member-service") URI base,
        @DefaultValue("") String serviceSecret) {
    /** A plain name without port is resolved by discovery. */
    boolean byDiscovery() {
        String host = String.valueOf(base.getHost());
        return base.getPort() < 0 && !host.contains(".") && !"localhost".equals(host);
    }

    @Override
    public String toString() {
        return "IdentityProperties[base=" + base + "]";
    }
}
