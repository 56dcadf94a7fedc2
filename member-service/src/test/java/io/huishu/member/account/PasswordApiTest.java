package io.huishu.member.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.Story;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passwords over HTTP: nothing is given away, guessing closes the account. */
class PasswordApiTest extends IdentityHouse {
    private static final String NEXT = "harbour-crane-2027";

    @Test
    void areRefusedInTheSameWordsWhateverIsWrong() {
        String wrong =
                story.signIn("chushang", "chushang-sg", "not-the-password").body();
        assertThat(story.signIn("chushang", "nobody", "not-the-password").body())
                .isEqualTo(wrong);
        assertThat(story.signIn("nowhere", "chushang-sg", "not-the-password").body())
                .isEqualTo(wrong);
        story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD);
    }

    @Test
    void triedTooOftenCloseTheAccountForLongerAndLonger() {
        story.staff("chushang", "guessed", "CONTENT");
        for (int i = 0; i < 5; i++) {
            assertThat(story.signIn("chushang", "guessed", "guess-number-" + i).status())
                    .isEqualTo(401);
        }
        Api.Answer locked = story.signIn("chushang", "guessed", Story.STAFF_PASSWORD);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.text("detail")).matches("尝试次数过多，请 \\d+ 秒后再试。");
        long first = locked.json().path("retryAfterSeconds").asLong();
        assertThat(first).isBetween(20L, 30L);
        clock.forward(Duration.ofSeconds(31));
        assertThat(story.signIn("chushang", "guessed", "guess-again-now").status())
                .isEqualTo(401);
        long second = story.signIn("chushang", "guessed", Story.STAFF_PASSWORD)
                .json()
                .path("retryAfterSeconds")
                .asLong();
        assertThat(second).isBetween(50L, 60L);
        clock.forward(Duration.ofSeconds(61));
        assertThat(story.signIn("chushang", "guessed", Story.STAFF_PASSWORD).status())
                .isEqualTo(200);
        assertThat(story.signIn("chushang", "guessed", "guess-once-more").status())
                .isEqualTo(401);
    }

    @Test
    void guessedManyAtOnceAreCountedEach() throws Exception {
        story.staff("chushang", "stormed", "CONTENT");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> story.signIn("chushang", "stormed", "storm-guess-" + i)
                            .status()))
                    .toList();
            int looked = 0;
            for (Future<Integer> answer : answers) {
                looked += answer.get() == 401 ? 1 : 0;
            }
            assertThat(looked).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void thatAreWeakAreRefusedInPlainWords() {
        Api secretary = api.with(story.secretary("chushang"));
        Api.Answer answer = secretary.post(
                "/api/staff/accounts",
                "{\"account\":\"weak\",\"name\":\"弱\",\"roles\":[\"CONTENT\"],\"password\":\"password123\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("detail")).isEqualTo("这个密码太常见，容易被猜到，请换一个。");
        assertThat(answer.body()).doesNotContain("password123");
    }

    @Test
    void areChangedByTheirOwnersAndEveryOtherSignInEnds() {
        story.staff("chushang", "changer", "FINANCE");
        Api.Answer here = story.signIn("chushang", "changer", Story.STAFF_PASSWORD);
        Api.Answer elsewhere = story.signIn("chushang", "changer", Story.STAFF_PASSWORD);
        Api.Answer changed = change(here.text("accessToken"), Story.STAFF_PASSWORD, NEXT);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        await().until(() ->
                api.with(elsewhere.text("accessToken")).get("/api/staff/me").status() == 401);
        assertThat(story.refresh(elsewhere.cookie("hs_refresh")).status()).isEqualTo(401);
        assertThat(story.refresh(here.cookie("hs_refresh")).status()).isEqualTo(401);
        assertThat(api.with(changed.text("accessToken")).get("/api/staff/me").status())
                .isEqualTo(200);
        assertThat(story.refresh(changed.cookie("hs_refresh")).status()).isEqualTo(200);
        assertThat(story.signIn("chushang", "changer", Story.STAFF_PASSWORD).status())
                .isEqualTo(401);
        Api.Answer again = story.signIn("chushang", "changer", NEXT);
        assertThat(again.status()).isEqualTo(200);
        assertThat(story.refresh(again.cookie("hs_refresh")).status()).isEqualTo(200);
    }

    @Test
    void areChangedOnlyByWhoKnowsTheOldOneAndOnlyToAGoodOne() {
        story.staff("chushang", "borrowed", "CONTENT");
        Api.Answer login = story.signIn("chushang", "borrowed", Story.STAFF_PASSWORD);
        String token = login.text("accessToken");
        assertThat(change(token, Story.STAFF_PASSWORD, "password123").text("code"))
                .isEqualTo("password.weak");
        assertThat(change(token, Story.STAFF_PASSWORD, Story.STAFF_PASSWORD).text("detail"))
                .isEqualTo("新密码和原密码一样，请换一个。");
        for (int i = 0; i < 5; i++) {
            Api.Answer wrong = change(token, "guess-number-" + i, NEXT);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.text("detail")).isEqualTo("原密码不对，请再输一次。");
        }
        assertThat(change(token, Story.STAFF_PASSWORD, NEXT).status())
                .as("guessing an old password closes the account as guessing at the door does")
                .isEqualTo(429);
        assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(200);
        assertThat(change("", Story.STAFF_PASSWORD, NEXT).status()).isEqualTo(401);
    }

    @Test
    void leaveTheirTrailWhetherRightOrWrong() {
        story.staff("chushang", "trailed", "CONTENT");
        story.signIn("chushang", "trailed", "not-the-password");
        story.signIn("chushang", "trailed", Story.STAFF_PASSWORD);
        story.signIn("chushang", "my-secret-typed-in-the-wrong-field", "x");
        String secretary = story.secretary("chushang");
        List<String> trail = trail(api.with(secretary).get("/api/staff/audit?limit=100"));
        assertThat(trail).contains("小王 登录 trailed ", "未登录的人 登录失败 trailed 密码不对", "何秘书 登录 chushang-sg ");
        assertThat(trail).noneMatch(line -> line.contains("secret-typed"));
    }

    @Test
    void ofTheOperatorLeaveTheirTrailWithThePlatform() {
        api.post(
                "/api/auth/platform/login",
                "{\"account\":\"%s\",\"password\":\"wrong-by-far\"}".formatted(Story.OPERATOR));
        Api operator = api.with(story.operator());
        List<String> trail = trail(operator.get("/api/platform/audit?limit=100"));
        assertThat(trail)
                .contains("平台运营 登录 operator ", "未登录的人 登录失败 operator 密码不对")
                .noneMatch(line -> line.contains("chushang"));
        assertThat(trail(api.with(story.secretary("chushang")).get("/api/staff/audit?limit=100")))
                .noneMatch(line -> line.contains("平台运营 登录"));
        assertThat(api.with(story.secretary("chushang"))
                        .get("/api/platform/audit")
                        .status())
                .isEqualTo(403);
    }

    private Api.Answer change(String token, String old, String next) {
        return (token.isEmpty() ? api : api.with(token))
                .post("/api/staff/me/password", "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(old, next));
    }

    private static List<String> trail(Api.Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(line -> String.join(
                        " ",
                        line.path("actor").asString(),
                        line.path("action").asString(),
                        line.path("target").asString(),
                        line.path("detail").asString()))
                .toList();
    }
}
