package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.test.TestTokens;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One chamber of its own at WeChat, whose operator gives keys and has them checked. */
final class KeyDesk {
    private static final AtomicInteger CODES = new AtomicInteger();
    private static final AtomicInteger UNITS = new AtomicInteger();
    static final String OPERATOR = TestTokens.platform("operator");

    final Story story;
    final JsonNode opened;
    JsonNode given;

    private KeyDesk(Story.Facts facts, JsonNode opened) {
        this.story = new Story(facts);
        this.opened = opened;
        this.given = opened;
        story.standard(2026);
    }

    static KeyDesk open(Story.Facts facts) {
        return new KeyDesk(facts, Sandbox.RUNNING.openChamber("keys" + CODES.incrementAndGet()));
    }

    static KeyDesk openKeyOnly(Story.Facts facts) {
        return new KeyDesk(facts, Sandbox.RUNNING.openKeyOnlyChamber("keys" + CODES.incrementAndGet()));
    }

    String mchid() {
        return opened.path("mchid").asString();
    }

    /** The operator saves channels in member-service. */
    void give(JsonNode channels) {
        given = channels;
        PaymentHouse.MEMBER.knows(story.chamber, channels);
    }

    /** What was given last with some fields changed; null takes a field away. */
    ObjectNode changed(String... fields) {
        ObjectNode channels = (ObjectNode) given.deepCopy();
        for (int i = 0; i < fields.length; i += 2) {
            channels.put(fields[i], fields[i + 1]);
        }
        return channels;
    }

    /** The same without WeChat's public key, as merchants of old have it. */
    ObjectNode byCertificate() {
        ObjectNode channels = (ObjectNode) given.deepCopy();
        channels.remove(List.of("wechatPublicKeyId", "wechatPublicKey"));
        return channels.put("wechatCertificates", true);
    }

    /** What was given last, with a key that WeChat has just renewed. */
    ObjectNode renewed(String kind) {
        ObjectNode channels = (ObjectNode) given.deepCopy();
        Sandbox.RUNNING.renew(mchid(), kind).properties().stream()
                .filter(each -> !each.getValue().isNull())
                .forEach(each -> channels.set(each.getKey(), each.getValue()));
        return channels;
    }

    JsonNode check() {
        Answer answer = operator("/check");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Gives these keys and has them checked. */
    JsonNode check(JsonNode channels) {
        give(channels);
        return check();
    }

    JsonNode use(String credentialId) {
        return operator("/sets/" + credentialId + "/use").json();
    }

    Answer retire(String credentialId) {
        return operator("/sets/" + credentialId + "/retire");
    }

    Answer operator(String deed) {
        return story.post(OPERATOR, "/api/platform/credentials/" + story.chamber + deed, "{}");
    }

    JsonNode show() {
        return story.get(OPERATOR, "/api/platform/credentials/" + story.chamber).json();
    }

    /** Somebody who owes dues, with the charge. */
    Debtor debtor() {
        String unit = story.unit("单位" + UNITS.incrementAndGet(), "会员");
        story.run(2026);
        Member member = story.member(opened, unit);
        return new Debtor(member, story.charge(member).path("id").asString());
    }

    /** Somebody who owes dues. */
    final class Debtor {
        final Member member;
        final String charge;

        Debtor(Member member, String charge) {
            this.member = member;
            this.charge = charge;
        }

        Answer begin() {
            return story.pay(member, charge);
        }

        /** @return the order's number */
        String pay(boolean deliver) {
            Answer answer = begin();
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(Sandbox.RUNNING.pay(member.userId(), answer.json().path("callUp"), deliver))
                    .startsWith("4200");
            return answer.json().path("orderNo").asString();
        }

        void paysAndIsSettled() {
            pay(true);
            awaitSettled();
        }

        void awaitSettled() {
            await().atMost(Duration.ofSeconds(20)).until(() -> state().equals("SETTLED"));
        }

        String state() {
            return story.look(member, charge).path("state").asString();
        }
    }
}
