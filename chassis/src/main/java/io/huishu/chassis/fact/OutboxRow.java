package io.huishu.chassis.fact;

import io.huishu.chassis.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way out.
 *
 * @param id the order of sending, null before it is stored
 * @param payload the fact's data as JSON
 */
record OutboxRow(
        @Nullable Long id,
        TenantId tenant,
        String eventId,
        String topic,
        String tag,
        String key,
        long keyVersion,
        String payload,
        @Nullable String trace,
        Instant at,
        int attempts) {
    static final int LANES = 8;

    /** The same for all facts of one aggregate; it decides lane and queue. */
    long hash() {
        return hash(tenant, key);
    }

    int lane() {
        return (int) (hash() % LANES);
    }

    static long hash(TenantId tenant, String key) {
        CRC32 crc = new CRC32();
        crc.update((tenant.value() + ":" + key).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
