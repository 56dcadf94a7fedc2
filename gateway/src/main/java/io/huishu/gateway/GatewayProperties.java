package io.huishu.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the door.
 *
 * @param identity the service that publishes keys, epochs and chambers: a name that discovery resolves, or host and port
 */
@ConfigurationProperties("huishu.gateway")
public record GatewayProperties(
        @DefaultValue("http://member-service") URI identity,
        @DefaultValue Limits limits) {
    /** Calls per minute; each bucket may be emptied in one burst. */
    public record Limits(
            @DefaultValue("1200") long perAddressPerMinute,
            @DefaultValue("60") long signInPerAddressPerMinute,
            @DefaultValue("600") long perPersonPerMinute,
            @DefaultValue("12000") long perChamberPerMinute) {}
}
