package io.huishu.member.account;

import static org.assertj.core.api.Assertions.assertThat;

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
}
