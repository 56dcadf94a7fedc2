package io.huishu.sandbox.traffic;

import io.huishu.sandbox.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Faults waiting for their request; the earliest planted goes first. */
@Component
public final class Faults {

    /** Request attribute: the signature of this answer is to be spoilt. */
    public static final String SPOIL = "sandbox.wrongSignature";

    private final List<Fault> waiting = new ArrayList<>();

    public synchronized void plant(Fault fault) {
        if (fault.times() < 1) {
            throw Refusal.invalid("times 至少为 1");
        }
        if (fault.kind() == FaultKind.CODE && fault.value() == null) {
            throw Refusal.invalid("code 故障要给出 value");
        }
        if (fault.kind() == FaultKind.DELAY && !String.valueOf(fault.value()).matches("\\d{1,7}")) {
            throw Refusal.invalid("delay 故障的 value 是毫秒数");
        }
        waiting.add(fault);
    }

    /** The fault for this request, which is thereby used up once. */
    public synchronized Optional<Fault> strike(String path) {
        for (int i = 0; i < waiting.size(); i++) {
            Fault fault = waiting.get(i);
            if (fault.touches(path)) {
                if (fault.times() == 1) {
                    waiting.remove(i);
                } else {
                    waiting.set(i, fault.used());
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    public synchronized List<Fault> waiting() {
        return List.copyOf(waiting);
    }

    public synchronized void clear() {
        waiting.clear();
    }
}
