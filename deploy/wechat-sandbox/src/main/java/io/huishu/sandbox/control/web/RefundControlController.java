package io.huishu.sandbox.control.web;

import io.huishu.sandbox.control.RefundLine;
import io.huishu.sandbox.pay.ForgedNotify;
import io.huishu.sandbox.pay.Notifier;
import io.huishu.sandbox.pay.SendForgedNotify;
import io.huishu.sandbox.refund.EndRefund;
import io.huishu.sandbox.refund.Refund;
import io.huishu.sandbox.refund.RefundPlan;
import io.huishu.sandbox.refund.RefundPlans;
import io.huishu.sandbox.refund.RefundState;
import io.huishu.sandbox.refund.Refunds;
import io.huishu.sandbox.refusal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How refunds end, and their notifies sent by hand. */
@RestController
@RequestMapping("/control")
class RefundControlController {

    private final RefundPlans plans;
    private final Refunds refunds;
    private final EndRefund endRefund;
    private final Notifier notifier;
    private final SendForgedNotify sendForgedNotify;

    RefundControlController(
            RefundPlans plans,
            Refunds refunds,
            EndRefund endRefund,
            Notifier notifier,
            SendForgedNotify sendForgedNotify) {
        this.plans = plans;
        this.refunds = refunds;
        this.endRefund = endRefund;
        this.notifier = notifier;
        this.sendForgedNotify = sendForgedNotify;
    }

    record PlanRequest(
            @Nullable String mchid,
            @Nullable String refundNo,
            @Nullable Integer times,
            RefundPlan.@Nullable Outcome outcome,
            @Nullable Long delaySeconds,
            @Nullable Boolean hold,
            @Nullable Boolean silent) {}

    record PlanList(List<RefundPlan> items) {}

    record EndRequest(
            @Nullable RefundState outcome, @Nullable Boolean silent) {}

    @PostMapping("/refund-plans")
    PlanList plan(@RequestBody PlanRequest request) {
        plans.make(new RefundPlan(
                request.mchid(),
                request.refundNo(),
                request.times() == null ? 1 : request.times(),
                request.outcome() == null ? RefundPlan.Outcome.SUCCESS : request.outcome(),
                request.delaySeconds(),
                Boolean.TRUE.equals(request.hold()),
                Boolean.TRUE.equals(request.silent())));
        return plans();
    }

    @GetMapping("/refund-plans")
    PlanList plans() {
        return new PlanList(plans.waiting());
    }

    @DeleteMapping("/refund-plans")
    ResponseEntity<Void> clear() {
        plans.clear();
        return ResponseEntity.noContent().build();
    }

    /** {@code merchant} names whose refund it is when two merchants use the same number; else the newest. */
    @PostMapping("/refunds/{refundNo}/end")
    RefundLine end(
            @PathVariable String refundNo,
            @Nullable @RequestParam(required = false) String merchant,
            @RequestBody EndRequest request) {
        RefundState outcome = request.outcome() == null ? RefundState.SUCCESS : request.outcome();
        Refund ended = endRefund.end(find(refundNo, merchant), outcome, Boolean.TRUE.equals(request.silent()));
        return RefundLine.of(ended, notifier.of(ended.notifyKey()).orElse(null));
    }

    /** An open refund is told as refunded. */
    @PostMapping("/refunds/{refundNo}/send")
    SentAnswer send(
            @PathVariable String refundNo,
            @Nullable @RequestParam(required = false) String merchant,
            @RequestBody ForgedNotify forged) {
        Refund refund = find(refundNo, merchant);
        long delta = forged.amountDelta() == null ? 0 : forged.amountDelta();
        return SentAnswer.of(sendForgedNotify.send(endRefund.foretold(refund, delta), forged));
    }

    private Refund find(String refundNo, @Nullable String merchant) {
        return refunds.all().reversed().stream()
                .filter(each -> each.refundNo().equals(refundNo))
                .filter(each -> merchant == null || merchant.equals(each.mchid()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("沙盒里没有这笔退款：" + refundNo));
    }
}
