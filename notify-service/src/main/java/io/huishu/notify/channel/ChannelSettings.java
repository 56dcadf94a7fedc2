package io.huishu.notify.channel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that this house reads of a chamber's channels; what the chamber has not set is absent. It never shows its
 * secrets.
 *
 * @param templates purpose to the subscription template's id
 */
public record ChannelSettings(
        @Nullable String miniAppid,
        @Nullable String miniSecret,
        @Nullable String officialAppid,
        @Nullable String officialOriginalId,
        @Nullable String officialSecret,
        @Nullable String officialToken,
        @Nullable String officialAesKey,
        Map<String, String> templates) {
    @SuppressWarnings("NullAway") // JSON may leave the map out
    public ChannelSettings {
        templates = templates == null ? Map.of() : Map.copyOf(templates);
    }

    @Override
    public String toString() {
        return "ChannelSettings[miniAppid=" + miniAppid + ", officialAppid=" + officialAppid + "]";
    }
}
