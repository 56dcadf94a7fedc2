package io.huishu.member.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The permission matrix: every role at every door. */
class PermissionApiTest extends IdentityHouse {
    private static final List<String> DOORS = List.of(
            "GET /api/staff/me",
            "GET /api/staff/settings",
            "PUT /api/staff/settings",
            "GET /api/staff/accounts",
            "POST /api/staff/accounts",
            "GET /api/staff/audit",
            "GET /api/member/me",
            "GET /api/platform/chambers",
            "POST /api/platform/chambers",
            "GET /internal/units/01J0000000000000000000000/persons");

    /** Which doors each role finds open, in the order above: 1 open, 0 shut. */
    private static final Map<String, String> OPEN_TO = Map.of(
            "SECRETARY_GENERAL", "1111110000",
            "MEMBERSHIP", "1100000000",
            "FINANCE", "1100000000",
            "ACTIVITIES", "1100000000",
            "CONTENT", "1100000000",
            "PRESIDENT", "1100010000",
            "member", "0000001000",
            "platform", "0000000110",
            "service", "0000000001");

    @TestFactory
    Stream<DynamicTest> openExactlyTheDoorsOfTheRole() {
        return OPEN_TO.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
    }

    @Test
    void withoutATokenOpenNone() {
        for (String door : DOORS) {
            assertThat(status(api, door)).as(door).isEqualTo(401);
        }
    }

    private void check(String who, String open) {
        Api caller = api.with(token(who));
        for (int i = 0; i < DOORS.size(); i++) {
            int status = status(caller, DOORS.get(i));
            if (open.charAt(i) == '1') {
                assertThat(status).as(DOORS.get(i)).isIn(200, 400);
            } else {
                assertThat(status).as(DOORS.get(i)).isEqualTo(403);
            }
        }
    }

    private int status(Api caller, String door) {
        String[] parts = door.split(" ", 2);
        return caller.send(parts[0], parts[1], parts[0].equals("GET") ? null : "{}")
                .status();
    }

    private String token(String who) {
        return switch (who) {
            case "member" -> {
                String user = Story.somebody("门前", "13900000001");
                yield story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()))
                        .text("accessToken");
            }
            case "platform" -> story.operator();
            case "service" -> serviceToken(chu().id());
            default -> {
                String account = "role-" + who.toLowerCase(Locale.ROOT).replace('_', '-');
                story.staff("chushang", account, who);
                yield story.signIn("chushang", account, Story.STAFF_PASSWORD).text("accessToken");
            }
        };
    }
}
