package io.huishu.day;

import static io.huishu.day.Http.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Processes that die or stand still in the middle of a payment. */
class FaultIT {
    private static final Duration RESTARTED = Duration.ofSeconds(90);

    @Test
    void paymentServiceKilledBetweenNotifyAndAnswerSettlesOnceAfterItsRestart() throws Exception {
        Product product = Product.started();
        Cast cast = Cast.of(product, "killed", 1);
        Member member = cast.member(0);
        String charge = Cast.onlyCharge(member);
        Answer order = member.callUp(charge);
        cast.sandbox.pay(member.userId(), order.body().path("callUp"), false).ok();
        long before = product.pidOf("payment-service");
        try (Connection connection = product.database("huishu_payment")) {
            connection.setAutoCommit(false);
            connection.createStatement().executeQuery("SELECT * FROM charge WHERE id = '" + charge + "' FOR UPDATE");
            CompletableFuture<Answer> notify =
                    CompletableFuture.supplyAsync(() -> cast.sandbox.sendNotify(order.text("orderNo"), fields()));
            waitUntilItWaitsForTheLock(product);
            product.signal("KILL", before);
            connection.rollback();
            Answer answer = notify.get(30, TimeUnit.SECONDS);
            assertThat(answer.number("status")).as(answer.body().toString()).isNotIn(200, 204);
        }
        Await.until(
                "payment-service is another process",
                RESTARTED,
                () -> pidOrZero(product),
                pid -> pid > 0 && pid != before);
        Await.until(
                "the notify is taken after the restart",
                RESTARTED,
                () -> cast.sandbox.sendNotify(order.text("orderNo"), fields()),
                answer -> answer.number("status") == 200 || answer.number("status") == 204);
        Cast.settled(member, charge);
        Cast.periodRuns(member);
        assertThat(product.count("huishu_payment", "SELECT COUNT(*) FROM receipt WHERE charge_id = '" + charge + "'"))
                .isEqualTo(1);
    }

    @Test
    void aBrokerThatStandsStillDelaysWhatFollowsAndNotThePayment() {
        Product product = Product.started();
        Cast cast = Cast.of(product, "silent", 1);
        Member member = cast.member(0);
        String charge = Cast.onlyCharge(member);
        long broker = product.pidOf("rocketmq");
        product.signal("STOP", broker);
        try {
            member.pay(member.callUp(charge));
            Cast.settled(member, charge);
            assertThat(member.me()
                            .body()
                            .path("units")
                            .path(0)
                            .path("paidUntil")
                            .asString(""))
                    .isNotEqualTo(Cast.YEAR + "-12-31");
        } finally {
            product.signal("CONT", broker);
        }
        Cast.periodRuns(member);
        Await.until(
                "the notice follows",
                RESTARTED,
                member::inbox,
                inbox -> inbox.items().size() == 1);
    }

    private static long pidOrZero(Product product) {
        try {
            return product.pidOf("payment-service");
        } catch (AssertionError notThere) {
            return 0;
        }
    }

    private static void waitUntilItWaitsForTheLock(Product product) {
        Await.until(
                "payment-service waits for the charge's lock",
                Duration.ofSeconds(20),
                () -> product.count(
                        "huishu_payment",
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE command = 'Query'"
                                + " AND info LIKE '%charge%' AND info NOT LIKE '%processlist%'"),
                waiting -> waiting > 0);
    }
}
