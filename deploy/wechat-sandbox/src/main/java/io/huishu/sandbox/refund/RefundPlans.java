package io.huishu.sandbox.refund;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans waiting for their refund, the earliest made goes first; never written to the state file. */
@Component
public final class RefundPlans implements OfMerchants {

    private final List<RefundPlan> waiting = new ArrayList<>();

    public synchronized void make(RefundPlan plan) {
        if (plan.times() < 1) {
            throw Refusal.invalid("times 至少为 1");
        }
        if (plan.delaySeconds() != null && plan.delaySeconds() < 0) {
            throw Refusal.invalid("delaySeconds 不能小于 0");
        }
        waiting.add(plan);
    }

    /** The plan for this new refund, which is thereby used up once. */
    synchronized RefundPlan next(String mchid, String refundNo) {
        for (int i = 0; i < waiting.size(); i++) {
            RefundPlan plan = waiting.get(i);
            if (plan.isFor(mchid, refundNo)) {
                if (plan.times() == 1) {
                    waiting.remove(i);
                } else {
                    waiting.set(i, plan.used());
                }
                return plan;
            }
        }
        return RefundPlan.usual();
    }

    public synchronized List<RefundPlan> waiting() {
        return List.copyOf(waiting);
    }

    public synchronized void clear() {
        waiting.clear();
    }

    @Override
    public synchronized void forget(String mchid) {
        waiting.removeIf(each -> mchid.equals(each.mchid()));
    }
}
