package io.huishu.member.roster.store;

import io.huishu.member.roster.Unit;
import org.jspecify.annotations.Nullable;

/** How columns are written for people. */
final class Written {
    private Written() {}

    static String number(long memberNo) {
        return Unit.numberText(memberNo);
    }

    static String code(@Nullable String creditCode) {
        return creditCode == null ? "" : creditCode;
    }
}
