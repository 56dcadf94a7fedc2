package io.huishu.member.me;

import io.huishu.chassis.crypto.Phone;
import io.huishu.member.person.UnitOfPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a signed-in member is told of themselves. */
public record MemberMe(MyPerson person, MyChamber chamber, List<UnitOfPerson> units, boolean needsPhone) {
    /** @param phone masked; absent until one is proven */
    public record MyPerson(String id, String name, @Nullable Phone phone) {}

    public record MyChamber(String id, String code, String name, String slogan, String brand) {}
}
