package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import io.huishu.payment.KeyDesk.Debtor;
import io.huishu.payment.credential.GivenMerchant;
import io.huishu.payment.credential.LiveCredentials;
import io.huishu.payment.credential.MerchantKeys;
import io.huishu.payment.order.remote.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Keys that can be told anywhere are looked for everywhere: logs, answers, exceptions, tables, what is told of them. */
class SecretsTest extends PaymentHouse {
    @Autowired
    private LiveCredentials live;

    @Autowired
    private JdbcTemplate jdbc;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("io.huishu");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> canaries = new ArrayList<>();

    @BeforeEach
    void listen() {
        own.setLevel(Level.DEBUG);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        own.setLevel(Level.INFO);
        Sandbox.RUNNING.heal();
    }

    @Test
    void nothingShowsAKey() {
        KeyDesk desk = KeyDesk.open(facts);
        keep(desk.opened);
        answer(desk.check(desk.opened));
        Debtor debtor = desk.debtor();
        debtor.paysAndIsSettled();
        everythingGoesWrong(desk);
        JsonNode rotated = desk.renewed("API_V3_KEY");
        keep(rotated);
        answer(desk.check(rotated));
        JsonNode again = desk.renewed("CERTIFICATE");
        keep(again);
        answer(desk.check(again));
        answer(desk.show());
        desk.debtor().paysAndIsSettled();
        answers.add(desk.story
                .get(desk.story.token("payments:read"), "/api/staff/payments/credential")
                .text());
        List<MerchantKeys> sets = desk.story.inChamber(() -> live.verifying(desk.mchid()));
        assertThat(sets).hasSize(3);
        sets.forEach(each -> answers.add(each.toString()));
        Channels channels = Http.JSON.convertValue(again, Channels.class);
        answers.add(channels.toString());
        answers.add(String.valueOf(GivenMerchant.of(
                channels.miniAppid(),
                channels.mchid(),
                channels.merchantSerial(),
                channels.merchantPrivateKey(),
                channels.apiV3Key(),
                channels.wechatPublicKeyId(),
                channels.wechatPublicKey(),
                false)));
        assertThat(canaries).hasSizeGreaterThan(5);
        Stream.of(answers, logged(), tables(desk.story.chamber))
                .flatMap(List::stream)
                .forEach(text -> assertThat(canaries.stream().filter(text::contains))
                        .as("a key stands in: %s", shortened(text))
                        .isEmpty());
        assertThat(logged()).as("something was said at all").isNotEmpty();
    }

    /** Wrong keys of every kind, unreadable ones, a silent WeChat, forged notices. */
    private void everythingGoesWrong(KeyDesk desk) {
        JsonNode foreign = Story.Merchant.FOREIGN;
        keep(foreign);
        for (String field : List.of("merchantPrivateKey", "apiV3Key", "wechatPublicKey", "merchantSerial")) {
            answer(desk.check(desk.changed(field, foreign.path(field).asString())));
            desk.give(desk.opened);
        }
        String broken = "-----BEGIN PRIVATE KEY-----\nCANARYBROKENKEY0123456789abcdef\n-----END PRIVATE KEY-----";
        canaries.add("CANARYBROKENKEY0123456789abcdef");
        JsonNode unreadable = desk.check(desk.changed("merchantPrivateKey", broken));
        assertThat(unreadable.path("waiting").path("finding").asString()).isEqualTo("UNREADABLE");
        answer(unreadable);
        answer(desk.use(unreadable.path("waiting").path("id").asString()));
        answers.add(desk.debtor().begin().text());
        answer(desk.check(desk.opened));
        answer(desk.use(desk.show().path("former").path(0).path("id").asString()));
        Sandbox.RUNNING.fault("/v3/*", "drop", 9, "");
        answer(desk.check());
        Sandbox.RUNNING.heal();
        Sandbox.RUNNING.fault("/v3/*", "error500", 1, "");
        answer(desk.check());
        Debtor debtor = desk.debtor();
        answers.add(debtor.begin().text());
        Sandbox.RUNNING.fault("/v3/pay/transactions/jsapi", "wrongSignature", 1, "");
        answers.add(desk.debtor().begin().text());
    }

    private void answer(JsonNode json) {
        answers.add(json.toString());
    }

    /** Every line of a key's middle is a canary, and the APIv3 key as it is. */
    private void keep(JsonNode channels) {
        canaries.add(channels.path("apiV3Key").asString());
        channels.path("merchantPrivateKey")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("-----"))
                .filter(line -> line.length() > 20)
                .skip(1)
                .forEach(canaries::add);
    }

    private List<String> logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + causes(event.getThrowableProxy()))
                .toList();
    }

    private static String causes(IThrowableProxy thrown) {
        return thrown == null ? "" : " " + thrown.getMessage() + causes(thrown.getCause());
    }

    /** Every row of this chamber in every table, as text. */
    private List<String> tables(long chamber) {
        List<String> all = new ArrayList<>();
        for (String table : jdbc.queryForList(
                "SELECT table_name FROM information_schema.columns WHERE table_schema = database()"
                        + " AND column_name = 'tenant_id'",
                String.class)) {
            jdbc.queryForList("SELECT * FROM " + table + " WHERE tenant_id = ?", chamber)
                    .forEach(row -> all.add(table + row));
        }
        assertThat(all)
                .anyMatch(row -> row.startsWith("merchant_credential"))
                .anyMatch(row -> row.startsWith("outbox"));
        return all;
    }

    private static String shortened(String text) {
        return text.length() < 80 ? text.substring(0, Math.min(20, text.length())) : text.substring(0, 40);
    }
}
