package io.huishu.chassis.sheet;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets one file of a chamber be read at a time, and few at once in all, because each may fill some memory. */
@Component
public class ReadingTurn {
    private static final int AT_ONCE = 2;

    private final Set<TenantId> reading = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @throws OtherRunning when it is not this chamber's turn */
    public <T> T take(Supplier<T> work) {
        TenantId chamber = Tenancy.current();
        if (!reading.add(chamber)) {
            throw new OtherRunning();
        }
        try {
            if (!places.tryAcquire()) {
                throw new OtherRunning();
            }
            try {
                return work.get();
            } finally {
                places.release();
            }
        } finally {
            reading.remove(chamber);
        }
    }
}
