package io.huishu.member;

import io.huishu.chassis.test.OneSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test that talks to the whole running house over HTTP, with a real database and WeChat's protocol. All such tests share
 * one running service and the two chambers.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false",
            "huishu.session.public-url=http://huishu.test",
            "huishu.operator.account=" + Story.OPERATOR,
            "huishu.operator.password=" + Story.OPERATOR_PASSWORD,
            "huishu.service-secrets=payment-service=" + Story.SERVICE_SECRET
        })
@ContextConfiguration(initializers = OneSchema.class)
@Import({MovableTime.class, OwnTokens.class})
@SuppressWarnings("NullAway.Init")
public abstract class IdentityHouse {
    private static final Map<String, Story.Opened> OPENED = new ConcurrentHashMap<>();

    @Autowired
    protected MovableClock clock;

    protected Api api;
    protected Story story;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @DynamicPropertySource
    static void wechat(DynamicPropertyRegistry properties) {
        properties.add("huishu.wechat.base", WechatSandbox::base);
    }

    @BeforeEach
    final void come() {
        api = new Api("http://127.0.0.1:" + port);
        story = new Story(api);
        chu();
        xiang();
    }

    protected final int port() {
        return port;
    }

    protected final Story.Opened chu() {
        return OPENED.computeIfAbsent("chushang", code -> story.open(code, "楚商会"));
    }

    protected final Story.Opened xiang() {
        return OPENED.computeIfAbsent("xiangshang", code -> story.open(code, "湘商会"));
    }

    /** @param chamber null for a token of no chamber */
    protected final String serviceToken(@Nullable String chamber) {
        String body = "{\"service\":\"payment-service\",\"secret\":\"%s\",\"chamber\":%s}"
                .formatted(Story.SERVICE_SECRET, chamber == null ? "null" : "\"" + chamber + "\"");
        return api.post("/internal/tokens", body).text("accessToken");
    }

    protected final long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
