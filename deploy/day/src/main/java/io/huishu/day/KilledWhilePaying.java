package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Two payment-services side by side while people pay, and again and again one of them is killed with -9 at a random
 * moment. Afterwards the five schemas and WeChat's own ledger are compared: nothing is lost and nothing is there twice.
 */
public final class KilledWhilePaying {
    private static final String PAYMENT = "huishu_payment";
    private static final String SERVICE = "payment-service";
    private static final int SECOND_PORT = 106;
    private static final int HANDS = 6;
    private static final Duration STARTED = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Settings settings;
    private final Installation installation;
    private final PrintStream out;
    private final Sandbox sandbox;
    private final AtomicInteger refused = new AtomicInteger();
    private @Nullable Process second;

    public KilledWhilePaying(Settings settings, Installation installation, PrintStream out) {
        this.settings = settings;
        this.installation = installation;
        this.out = out;
        this.sandbox = new Sandbox(settings.sandbox());
    }

    /**
     * @param people each stands for two units, each unit owes {@code years} years
     * @return whether every invariant held
     */
    public boolean run(int people, int years) {
        String code = "killed" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
        Payers payers = Payers.gather(settings, code, people, 2, years);
        out.printf("商会 %s：%d 人要付 %d 笔会费%n", code, people, payers.charges);
        sandbox.scaleRetries(100);
        int kills;
        try {
            startSecond();
            kills = payWhileKilling(payers);
            awaitAllSettled(payers);
        } finally {
            sandbox.scaleRetries(1);
            stopSecond();
        }
        out.printf("付款期间共 kill -9 %d 次，%d 次请求被中断后由会员重试%n", kills, refused.get());
        boolean held = new MoneyInvariants(installation, sandbox, out).hold(code, payers);
        boolean killed = kills > 0;
        out.println(held && killed ? "drill payment-killed held" : "drill payment-killed broke");
        return held && killed;
    }

    private void startSecond() {
        long first = Objects.requireNonNull(installation.pidOf(SERVICE), "payment-service");
        int port = installation.portBase() + SECOND_PORT;
        second = installation.doubleOf(first, SERVICE + "-2", port);
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        Await.until("第二个会费服务启动", STARTED, () -> healthy(health), Boolean.TRUE::equals);
    }

    private static boolean healthy(URI health) {
        try {
            HttpRequest look = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return CLIENT.send(look, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void stopSecond() {
        if (second != null && second.isAlive()) {
            second.destroy();
        }
    }

    private int payWhileKilling(Payers payers) {
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<?>> paying = IntStream.range(0, payers.people())
                    .<Future<?>>mapToObj(person -> hands.submit(() -> payEverything(payers, person)))
                    .toList();
            int kills = 0;
            while (paying.stream().anyMatch(each -> !each.isDone())) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(untilNextKill(kills)));
                kills += killOne() ? 1 : 0;
            }
            for (Future<?> each : paying) {
                each.get();
            }
            return kills;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DayFailed("被中断");
        } catch (java.util.concurrent.ExecutionException e) {
            throw new DayFailed("付款没有走完：" + e.getCause());
        }
    }

    /** The first comes soon, so that a quick machine is not through before it. */
    private static int untilNextKill(int kills) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return kills == 0 ? chance.nextInt(300, 1_500) : chance.nextInt(1_500, 9_000);
    }

    /** One of the two, and only while both are there: then the other one goes on. */
    private boolean killOne() {
        Process two = second;
        Long first = installation.pidOf(SERVICE);
        if (first == null || two == null) {
            return false;
        }
        if (!two.isAlive()) {
            startSecond();
            return false;
        }
        if (!healthy(URI.create("http://127.0.0.1:" + (installation.portBase() + 102) + "/actuator/health"))) {
            return false;
        }
        Installation.kill(ThreadLocalRandom.current().nextBoolean() ? first : two.pid());
        return true;
    }

    private void payEverything(Payers payers, int person) {
        Member member = payers.signIn(person);
        Answer owed = Await.until(
                "会费列表",
                PATIENCE,
                () -> member.http().get("/api/member/charges?limit=200"),
                list -> list.status() == 200);
        for (JsonNode charge : owed.items()) {
            pay(member, charge.path("id").asString());
        }
    }

    /** Clicks until WeChat took the money or the charge is settled, as a patient person would. */
    private void pay(Member member, String charge) {
        Await.until("会费 " + charge + " 付上", PATIENCE, () -> click(member, charge), done -> done);
    }

    private boolean click(Member member, String charge) {
        try {
            Answer order = member.http()
                    .postOnce(
                            "/api/member/charges/" + charge + "/pay",
                            fields(),
                            UUID.randomUUID().toString());
            if (order.status() == 409 && "charge.already-settled".equals(order.text("code"))) {
                return true;
            }
            if (order.status() / 100 != 2) {
                refused.incrementAndGet();
                return false;
            }
            return sandbox.pay(member.userId(), order.body().path("callUp"), true)
                                    .status()
                            / 100
                    == 2;
        } catch (DayFailed cutOff) {
            refused.incrementAndGet();
            return false;
        }
    }

    private void awaitAllSettled(Payers payers) {
        Await.until(
                "每一笔都结清",
                PATIENCE,
                () -> installation.count(PAYMENT, """
                        SELECT COUNT(*) FROM charge c WHERE c.state = 'SETTLED' AND EXISTS (SELECT 1 FROM pay_order o
                        WHERE o.tenant_id = c.tenant_id AND o.mchid = '%s')""".formatted(payers.mchid())),
                settled -> settled == payers.charges);
    }
}
