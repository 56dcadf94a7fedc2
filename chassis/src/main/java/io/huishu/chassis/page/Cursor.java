package io.huishu.chassis.page;

import io.huishu.chassis.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on in a list: the key of the last row seen, and how many rows are wanted.
 *
 * @param after null for the beginning
 * @param limit 1 to 200
 */
public record Cursor(@Nullable String after, int limit) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 200;

    /** @throws Invalid when the cursor was not made by {@link #encode} or the limit is out of range */
    public static Cursor of(@Nullable String cursor, @Nullable Integer limit) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw new Invalid("page.limit", "每页条数要在 1 到 " + MAX_LIMIT + " 之间。");
        }
        return new Cursor(cursor == null || cursor.isBlank() ? null : decode(cursor), rows);
    }

    static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Invalid("page.cursor", "翻页标记已失效，请从第一页重新查看。");
        }
    }
}
