package io.huishu.payment.refund.web;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.order.WeChatAnswers;
import io.huishu.payment.refund.Actor;
import io.huishu.payment.refund.DecideRefund;
import io.huishu.payment.refund.PayOffline;
import io.huishu.payment.refund.ProposeRefund;
import io.huishu.payment.refund.RefundNoticesKept;
import io.huishu.payment.refund.RefundState;
import io.huishu.payment.refund.RefundView;
import io.huishu.payment.refund.Refunds;
import io.huishu.payment.refund.Refunds.RefundFilter;
import io.huishu.payment.refund.RetryRefund;
import io.huishu.payment.refund.SendRefund;
import io.huishu.payment.refund.SubmitRefund;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A chamber's refunds, for its staff. What WeChat is asked is asked after the decision is committed; its silence does not
 * undo the decision.
 */
@RestController
@RequestMapping("/api/staff/refunds")
public class StaffRefundController {
    private final Refunds refunds;
    private final RefundNoticesKept notices;
    private final WeChatAnswers answers;
    private final ProposeRefund propose;
    private final SubmitRefund submit;
    private final DecideRefund decide;
    private final RetryRefund retry;
    private final PayOffline payOffline;
    private final SendRefund send;

    public StaffRefundController(
            Refunds refunds,
            RefundNoticesKept notices,
            WeChatAnswers answers,
            ProposeRefund propose,
            SubmitRefund submit,
            DecideRefund decide,
            RetryRefund retry,
            PayOffline payOffline,
            SendRefund send) {
        this.refunds = refunds;
        this.notices = notices;
        this.answers = answers;
        this.propose = propose;
        this.submit = submit;
        this.decide = decide;
        this.retry = retry;
        this.payOffline = payOffline;
        this.send = send;
    }

    @GetMapping
    @ForStaff("payments:read")
    public RefundList list(
            @RequestParam(required = false) @Nullable List<RefundState> state,
            @RequestParam(required = false) @Nullable String chargeId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        RefundFilter filter = new RefundFilter(Objects.requireNonNullElse(state, List.of()), chargeId);
        return RefundList.of(refunds.list(filter, Cursor.of(cursor, limit)), refunds.counts(), notices.waiting());
    }

    @GetMapping("/{id}")
    @ForStaff("payments:read")
    public RefundDetail one(@PathVariable String id) {
        RefundView refund = refunds.view(id);
        return new RefundDetail(refund, answers.ofRefund(refund.refundNo()));
    }

    @PostMapping
    @ForStaff("payments:write")
    @Idempotent(local = false)
    @ResponseStatus(HttpStatus.CREATED)
    public RefundView propose(
            @Parameter(hidden = true) Caller caller, @Valid @RequestBody ProposeRefundRequest request) {
        String id = RetryOnDeadlock.call(
                () -> propose.propose(request.orderId(), request.amount(), request.reason(), actor(caller)));
        return sent(id);
    }

    /** Staff's click on a refund that the system proposed. */
    @PostMapping("/{id}/submit")
    @ForStaff("payments:write")
    @Idempotent(local = false)
    public RefundView submit(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        submit.submit(id, actor(caller));
        return sent(id);
    }

    @PostMapping("/{id}/approve")
    @ForStaff("payments:approve")
    @Idempotent(local = false)
    public RefundView approve(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        decide.agree(id, actor(caller));
        return sent(id);
    }

    @PostMapping("/{id}/reject")
    @ForStaff("payments:approve")
    @Idempotent
    public RefundView reject(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody RejectRefundRequest request) {
        decide.reject(id, actor(caller), request.reason());
        return refunds.view(id);
    }

    @PostMapping("/{id}/retry")
    @ForStaff("payments:write")
    @Idempotent(local = false)
    public RefundView retry(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        retry.retry(id, actor(caller));
        return sent(id);
    }

    @PostMapping("/{id}/offline")
    @ForStaff("payments:write")
    @Idempotent(local = false)
    public RefundView offline(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody OfflineRefundRequest request) {
        payOffline.pay(id, request.way(), request.paidOn(), request.reference(), actor(caller));
        return refunds.view(id);
    }

    private RefundView sent(String id) {
        send.send(id);
        return refunds.view(id);
    }

    private static Actor actor(Caller caller) {
        return new Actor(caller.subject(), caller.name());
    }
}
