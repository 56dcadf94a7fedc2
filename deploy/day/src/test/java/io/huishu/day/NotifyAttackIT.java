package io.huishu.day;

import static io.huishu.day.Http.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Payment notifies attacked through the gateway: after each try the charge is as it was, and the true notify settles it
 * once. While the attacks run, WeChat does not answer queries, so that nothing else can settle the charge.
 */
class NotifyAttackIT {
    private static final String QUERY = "/v3/pay/transactions/out-trade-no";

    @TestFactory
    Stream<DynamicTest> everyForgeryIsRefusedAndChangesNothing() {
        Cast cast = Cast.of(Product.started(), "attack", 1);
        Cast other = Cast.of(Product.started(), "attack-other", 1);
        Member member = cast.member(0);
        String charge = Cast.onlyCharge(member);
        cast.sandbox.fault(QUERY, "error500", 10_000, "");
        Answer order = member.callUp(charge);
        cast.sandbox.pay(member.userId(), order.body().path("callUp"), false).ok();
        String orderNo = order.text("orderNo");
        List<Map<String, Object>> attacks = List.of(
                fields("changeBody", true),
                fields("stripHeader", "Wechatpay-Signature"),
                fields("stripHeader", "Wechatpay-Timestamp"),
                fields("stripHeader", "Wechatpay-Nonce"),
                fields("stripHeader", "Wechatpay-Serial"),
                fields("oldTimestampSeconds", 3600),
                fields("wrongSerial", true),
                fields("wrongSignature", true),
                fields("signTest", true),
                fields("asRefundEvent", true),
                fields("amountDelta", -1),
                fields("mchid", other.mchid()));
        Stream<DynamicTest> refused = attacks.stream()
                .map(attack -> DynamicTest.dynamicTest(attack.toString(), () -> {
                    Answer answer = cast.sandbox.sendNotify(orderNo, attack);
                    assertThat(answer.number("status"))
                            .as(answer.body().toString())
                            .isGreaterThanOrEqualTo(400);
                    assertThat(answer.body().toString())
                            .doesNotContain("Exception")
                            .doesNotContain("at io.");
                    assertThat(stateOf(charge)).isEqualTo("OPEN");
                }));
        DynamicTest atLast = DynamicTest.dynamicTest("the true notify, ten times at once, settles it once", () -> {
            Answer answer = cast.sandbox.sendNotify(orderNo, fields("repeat", 10, "together", true));
            assertThat(answer.body().path("replies").valueStream().map(reply -> reply.path("status")
                            .asInt()))
                    .allMatch(status -> status == 200 || status == 204);
            assertThat(stateOf(charge)).isEqualTo("SETTLED");
            assertThat(Product.started()
                            .count("huishu_payment", "SELECT COUNT(*) FROM receipt WHERE charge_id = '" + charge + "'"))
                    .isEqualTo(1);
            Product.started().sandbox().clearFaults();
        });
        return Stream.concat(refused, Stream.of(atLast));
    }

    private static String stateOf(String charge) {
        Product product = Product.started();
        return Stream.of("OPEN", "SETTLED")
                .filter(state -> product.count(
                                "huishu_payment",
                                "SELECT COUNT(*) FROM charge WHERE id = '" + charge + "' AND state = '" + state + "'")
                        == 1)
                .findFirst()
                .orElse("neither");
    }
}
