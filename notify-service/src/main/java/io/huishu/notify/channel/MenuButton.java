package io.huishu.notify.channel;

import org.jspecify.annotations.Nullable;

/**
 * One button of a menu.
 *
 * @param name at most 16 bytes
 * @param url of a page, or null when the button sends its key
 */
public record MenuButton(
        String name, @Nullable String url, @Nullable String key) {}
