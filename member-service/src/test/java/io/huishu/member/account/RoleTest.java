package io.huishu.member.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void carriesExactlyTheWordsOfTheMatrix() {
        assertThat(words(Role.SECRETARY_GENERAL)).hasSize(Permission.values().length);
        assertThat(words(Role.MEMBERSHIP))
                .containsExactly("members:read", "members:write", "council:read", "insights:read");
        assertThat(words(Role.FINANCE))
                .containsExactly(
                        "members:read",
                        "council:read",
                        "dues:read",
                        "dues:write",
                        "payments:read",
                        "payments:write",
                        "payments:approve",
                        "reconciliation:read",
                        "reconciliation:write",
                        "receipts:write",
                        "insights:read",
                        "parked:write");
        assertThat(words(Role.ACTIVITIES))
                .containsExactly("members:read", "activities:read", "activities:write", "insights:read");
        assertThat(words(Role.CONTENT)).containsExactly("members:read", "notices:read", "notices:write");
        assertThat(words(Role.PRESIDENT)).hasSize(9).allMatch(word -> word.endsWith(":read"));
    }

    @Test
    void addsUpWhenSomebodyHasTwo() {
        assertThat(Role.scopeOf(Set.of(Role.CONTENT, Role.ACTIVITIES)))
                .containsExactly(
                        "members:read",
                        "activities:read",
                        "activities:write",
                        "notices:read",
                        "notices:write",
                        "insights:read");
    }

    private static List<String> words(Role role) {
        return Role.scopeOf(Set.of(role));
    }
}
