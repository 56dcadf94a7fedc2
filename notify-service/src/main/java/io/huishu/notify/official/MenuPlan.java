package io.huishu.notify.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The menu under the official account's chat. */
public record MenuPlan(List<Entry> entries) {
    public static final String CONTACT = "contact";

    /**
     * @param name at most 16 bytes
     * @param url of a page, or null when the entry sends its key
     */
    public record Entry(
            String name, @Nullable String url, @Nullable String key) {}

    static MenuPlan of(KnownChamber chamber, MemberPages pages) {
        return new MenuPlan(List.of(
                new Entry("会员之家", pages.home(chamber.code()), null),
                new Entry("近期活动", pages.activities(chamber.code()), null),
                new Entry("找秘书处", null, CONTACT)));
    }
}
