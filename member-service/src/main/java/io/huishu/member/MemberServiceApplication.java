package io.huishu.member;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts member-service. */
@SpringBootApplication
@OpenAPIDefinition(info = @Info(title = "member-service", version = "1", description = "商会、登录、会员名册与会议决议"))
@ConfigurationPropertiesScan
public class MemberServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(MemberServiceApplication.class, args);
    }
}
