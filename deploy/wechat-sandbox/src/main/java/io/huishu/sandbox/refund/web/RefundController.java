package io.huishu.sandbox.refund.web;

import io.huishu.sandbox.pay.Merchant;
import io.huishu.sandbox.refund.AskForRefund;
import io.huishu.sandbox.refund.RefundAnswer;
import io.huishu.sandbox.refund.RefundRequest;
import io.huishu.sandbox.refund.Refunds;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Refunds asked for and looked up. */
@RestController
@RequestMapping("/v3/refund/domestic/refunds")
class RefundController {

    private final AskForRefund askForRefund;
    private final Refunds refunds;

    RefundController(AskForRefund askForRefund, Refunds refunds) {
        this.askForRefund = askForRefund;
        this.refunds = refunds;
    }

    @PostMapping
    RefundAnswer ask(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant,
            @Nullable @RequestHeader(name = "Wechatpay-Serial", required = false) String serial,
            @RequestBody RefundRequest request) {
        return RefundAnswer.of(askForRefund.ask(merchant, request, serial));
    }

    @GetMapping("/{refundNo}")
    RefundAnswer find(@RequestAttribute(Merchant.OF_REQUEST) Merchant merchant, @PathVariable String refundNo) {
        return refunds.find(merchant.mchid(), refundNo).map(RefundAnswer::of).orElseThrow(Refunds::missing);
    }
}
