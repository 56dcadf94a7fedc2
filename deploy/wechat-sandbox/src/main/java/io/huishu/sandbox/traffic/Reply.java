package io.huishu.sandbox.traffic;

import org.jspecify.annotations.Nullable;

/** What came back; status 0 and a {@code failure} when nothing did within five seconds. */
public record Reply(int status, String body, @Nullable String failure, long millis) {

    /** The status decides, never the body. */
    public boolean accepted() {
        return status == 200 || status == 204;
    }
}
