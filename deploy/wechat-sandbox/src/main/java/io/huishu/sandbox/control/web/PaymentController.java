package io.huishu.sandbox.control.web;

import io.huishu.sandbox.control.LedgerLine;
import io.huishu.sandbox.control.MerchantLedger;
import io.huishu.sandbox.control.MerchantLedgers;
import io.huishu.sandbox.control.RefundLine;
import io.huishu.sandbox.pay.CallUp;
import io.huishu.sandbox.pay.ForgedNotify;
import io.huishu.sandbox.pay.Notifier;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.Orders;
import io.huishu.sandbox.pay.PayOrder;
import io.huishu.sandbox.pay.SendForgedNotify;
import io.huishu.sandbox.refund.Refunds;
import io.huishu.sandbox.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People pay, the ledger is read, notifies are sent by hand. */
@RestController
@RequestMapping("/control")
class PaymentController {

    private final PayOrder payOrder;
    private final Orders orders;
    private final Refunds refunds;
    private final MerchantLedgers merchantLedgers;
    private final Notifier notifier;
    private final SendForgedNotify sendForgedNotify;

    PaymentController(
            PayOrder payOrder,
            Orders orders,
            Refunds refunds,
            MerchantLedgers merchantLedgers,
            Notifier notifier,
            SendForgedNotify sendForgedNotify) {
        this.payOrder = payOrder;
        this.orders = orders;
        this.refunds = refunds;
        this.merchantLedgers = merchantLedgers;
        this.notifier = notifier;
        this.sendForgedNotify = sendForgedNotify;
    }

    /** {@code at}: when it was paid; absent: now. */
    record PaymentRequest(
            String userId, CallUp callUp, @Nullable Instant at) {}

    record PaymentAnswer(@Nullable String transactionId, String orderNo) {}

    record Ledger(List<LedgerLine> orders, List<RefundLine> refunds) {}

    @PostMapping("/payments")
    PaymentAnswer pay(@RequestBody PaymentRequest request, @RequestParam(defaultValue = "true") boolean deliver) {
        Order paid = request.at() == null
                ? payOrder.pay(request.userId(), request.callUp(), deliver)
                : payOrder.pay(request.userId(), request.callUp(), deliver, request.at());
        return new PaymentAnswer(paid.transactionId(), paid.orderNo());
    }

    @GetMapping("/ledger")
    Ledger ledger(
            @Nullable @RequestParam(required = false) String mchid,
            @Nullable @RequestParam(required = false) String orderNo) {
        return new Ledger(
                orders.all().stream()
                        .filter(each -> mchid == null || mchid.equals(each.mchid()))
                        .filter(each -> orderNo == null || orderNo.equals(each.orderNo()))
                        .map(each -> LedgerLine.of(each, notifier.of(each.key()).orElse(null)))
                        .toList(),
                refunds.all().stream()
                        .filter(each -> mchid == null || mchid.equals(each.mchid()))
                        .filter(each -> orderNo == null || orderNo.equals(each.orderNo()))
                        .map(each -> RefundLine.of(
                                each, notifier.of(each.notifyKey()).orElse(null)))
                        .toList());
    }

    /** Every success, every refund and every payout of one merchant, with their sums. */
    @GetMapping("/ledger/{mchid}")
    MerchantLedger ledgerOf(@PathVariable String mchid) {
        return merchantLedgers.of(mchid);
    }

    /** {@code merchant} names whose order it is when two merchants use the same number; else the newest. */
    @PostMapping("/notifies/{orderNo}/send")
    SentAnswer send(
            @PathVariable String orderNo,
            @Nullable @RequestParam(required = false) String merchant,
            @RequestBody ForgedNotify forged) {
        Order order = orders.all().reversed().stream()
                .filter(each -> each.orderNo().equals(orderNo))
                .filter(each -> merchant == null || merchant.equals(each.mchid()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("沙盒里没有这个订单：" + orderNo));
        return SentAnswer.of(sendForgedNotify.send(order, forged));
    }
}
