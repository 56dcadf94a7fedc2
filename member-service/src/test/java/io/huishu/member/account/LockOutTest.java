package io.huishu.member.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LockOutTest {
    @Test
    void leavesFourTriesFreeAndThenDoublesUpToAnHour() {
        assertThat(IntStream.rangeClosed(1, 13).mapToObj(LockOut::after).map(Duration::toSeconds))
                .containsExactly(0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
    }

    @Test
    void forgetsTheTriesAfterASuccess() {
        Instant noon = Instant.parse("2026-11-23T04:00:00Z");
        StaffAccount account = new StaffAccount("01", "he", "何", Set.of(Role.FINANCE), "hash", noon);
        for (int i = 0; i < 5; i++) {
            account.beginTry(noon);
        }
        assertThatThrownBy(() -> account.beginTry(noon.plusSeconds(29))).isInstanceOf(AccountLocked.class);
        account.beginTry(noon.plusSeconds(30));
        account.signedIn(noon.plusSeconds(30));
        assertThatCode(() -> account.beginTry(noon.plusSeconds(31))).doesNotThrowAnyException();
    }
}
