package io.huishu.member.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.Story;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refresh tokens over HTTP: one use each, a replay ends the family. */
class RefreshApiTest extends IdentityHouse {
    @Autowired
    private ForgetSignIns forgetSignIns;

    @Test
    void tokensAreForgottenAWeekAfterTheirSignInRanOut() throws SQLException {
        story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD);
        String rows = "select (select count(*) from sign_in where audience = 'STAFF' and tenant_id = %s)"
                + " + (select count(*) from refresh_token where tenant_id = %s and sign_in_id not in"
                + " (select id from sign_in))";
        String left = rows.formatted(chu().id(), chu().id());
        assertThat(count(left)).isPositive();
        clock.forward(Duration.ofDays(8));
        forgetSignIns.forget(TenantId.of(chu().id()));
        assertThat(count(left)).isZero();
    }

    @Test
    void givesTheSameShapeAgainAndANewCookie() {
        Api.Answer login = story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD);
        assertThat(String.valueOf(login.headers().get("set-cookie")))
                .contains("HttpOnly", "SameSite=Strict", "Path=/api/auth", "Secure");
        Api.Answer again = story.refresh(login.cookie("hs_refresh"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("chamber").path("code").asString()).isEqualTo("chushang");
        assertThat(again.json().path("staff").path("account").asString()).isEqualTo("chushang-sg");
        assertThat(again.cookie("hs_refresh")).isNotEmpty().isNotEqualTo(login.cookie("hs_refresh"));
        assertThat(again.body()).doesNotContain("refreshToken");
    }

    @Test
    void ofAUsedTokenKillsTheFamily() {
        String first =
                story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD).cookie("hs_refresh");
        String second = story.refresh(first).cookie("hs_refresh");
        Api.Answer replay = story.refresh(first);
        assertThat(replay.status()).isEqualTo(401);
        assertThat(replay.text("code")).isEqualTo("refresh.reused");
        assertThat(story.refresh(second).status()).isEqualTo(401);
    }

    @Test
    void twiceAtOnceIsWonByExactlyOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            String token = story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD)
                    .cookie("hs_refresh");
            CyclicBarrier start = new CyclicBarrier(4);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Integer>> answers = Stream.generate(() -> threads.submit(() -> {
                            start.await();
                            return story.refresh(token).status();
                        }))
                        .limit(4)
                        .toList();
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).containsOnlyOnce(200).contains(401);
            }
        }
    }

    @Test
    void byCookieFromAForeignPageIsRefused() {
        String token =
                story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD).cookie("hs_refresh");
        Api withCookie = api.header("Cookie", "hs_refresh=" + token);
        assertThat(withCookie.post("/api/auth/refresh", "{}").status()).isEqualTo(403);
        assertThat(withCookie
                        .header("Origin", "null")
                        .post("/api/auth/refresh", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(withCookie
                        .header("Origin", "http://evil.test")
                        .post("/api/auth/refresh", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(story.refresh(token).status()).isEqualTo(200);
    }

    @Test
    void afterSignOutIsRefused() {
        String token =
                story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD).cookie("hs_refresh");
        Api.Answer out = api.header("Cookie", "hs_refresh=" + token)
                .header("Origin", "http://huishu.test")
                .post("/api/auth/logout", "{}");
        assertThat(out.status()).isEqualTo(204);
        assertThat(story.refresh(token).status()).isEqualTo(401);
    }

    @Test
    void ofNonsenseIsRefused() {
        assertThat(api.post("/api/auth/refresh", "{\"refreshToken\":\"1.nonsense\"}")
                        .status())
                .isEqualTo(401);
        assertThat(api.post("/api/auth/refresh", "{}").status()).isEqualTo(401);
    }
}
