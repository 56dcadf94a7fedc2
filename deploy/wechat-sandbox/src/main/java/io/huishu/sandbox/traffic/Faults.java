package io.huishu.sandbox.traffic;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Faults waiting for their request; the earliest planted goes first, one fault for one request. */
@Component
public final class Faults implements OfMerchants {

    /** Request attribute: the signature of this answer is to be spoilt. */
    public static final String SPOIL = "sandbox.wrongSignature";

    /** Request attribute: the name of the header this answer is to lack. */
    public static final String STRIP = "sandbox.stripHeader";

    private final List<Fault> waiting = new ArrayList<>();

    /** The id is made here. */
    public synchronized Fault plant(Fault fault) {
        if (fault.times() < 1 && fault.times() != Fault.FOR_EVER) {
            throw Refusal.invalid("times 至少为 1；-1 是直到清除");
        }
        if (fault.kind() == FaultKind.CODE && fault.value() == null) {
            throw Refusal.invalid("code 故障要给出 value");
        }
        if (fault.kind() == FaultKind.DELAY && !String.valueOf(fault.value()).matches("\\d{1,7}")) {
            throw Refusal.invalid("delay 故障的 value 是毫秒数");
        }
        if (fault.kind().isOnlyOutgoing()
                && fault.value() != null
                && !fault.value().matches("\\d{0,7}")) {
            throw Refusal.invalid("duplicate 和 reorder 故障的 value 是毫秒数");
        }
        Fault planted = fault.named("F" + Chance.digits(10));
        waiting.add(planted);
        return planted;
    }

    /** The fault for this request, which is thereby used up once; {@code mchid} null for nobody's. */
    public synchronized Optional<Fault> strike(Direction way, String path, @Nullable String mchid) {
        for (int i = 0; i < waiting.size(); i++) {
            Fault fault = waiting.get(i);
            if (fault.touches(way, path, mchid)) {
                Fault left = fault.used();
                waiting.set(i, left);
                if (fault.skip() == 0) {
                    waiting.removeIf(each -> each.times() == 0);
                    return Optional.of(fault);
                }
            }
        }
        return Optional.empty();
    }

    public synchronized List<Fault> waiting() {
        return List.copyOf(waiting);
    }

    /** Nothing happens when there is none of that id. */
    public synchronized void clear(String id) {
        waiting.removeIf(each -> each.id().equals(id));
    }

    public synchronized void clear() {
        waiting.clear();
    }

    @Override
    public synchronized void forget(String mchid) {
        waiting.removeIf(each -> mchid.equals(each.mchid()));
    }
}
