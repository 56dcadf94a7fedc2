package io.huishu.member.session.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl the product's address as browsers see it; their calls come from there
 * @param secureCookies off only where there is no https
 */
@ConfigurationProperties("huishu.session")
public record SessionSettings(
        @DefaultValue("") String publicUrl,
        @DefaultValue("true") boolean secureCookies) {}
