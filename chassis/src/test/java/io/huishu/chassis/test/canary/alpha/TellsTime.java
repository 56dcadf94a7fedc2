package io.huishu.chassis.test.canary.alpha;

import java.time.Instant;

class TellsTime {
    Instant time() {
        return Instant.now();
    }
}
