package io.huishu.sandbox.pay.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.pay.CloseOrder;
import io.huishu.sandbox.pay.Merchant;
import io.huishu.sandbox.pay.Orders;
import io.huishu.sandbox.pay.PlaceOrder;
import io.huishu.sandbox.pay.PlatformCertificates;
import io.huishu.sandbox.pay.PrepayRequest;
import io.huishu.sandbox.pay.TradeView;
import io.huishu.sandbox.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Certificates, JSAPI prepay, query and close. */
@RestController
@RequestMapping("/v3")
class PayController {

    private final PlatformCertificates certificates;
    private final PlaceOrder placeOrder;
    private final CloseOrder closeOrder;
    private final Orders orders;

    PayController(PlatformCertificates certificates, PlaceOrder placeOrder, CloseOrder closeOrder, Orders orders) {
        this.certificates = certificates;
        this.placeOrder = placeOrder;
        this.closeOrder = closeOrder;
        this.orders = orders;
    }

    record PrepayAnswer(@JsonProperty("prepay_id") String prepayId) {}

    record CloseRequest(@Nullable String mchid) {}

    @GetMapping("/certificates")
    PlatformCertificates.Answer certificates(@RequestAttribute(Merchant.OF_REQUEST) Merchant merchant) {
        return certificates.of(merchant);
    }

    @PostMapping("/pay/transactions/jsapi")
    PrepayAnswer prepay(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant,
            @Nullable @RequestHeader(name = "Wechatpay-Serial", required = false) String serial,
            @RequestBody PrepayRequest request) {
        return new PrepayAnswer(placeOrder.place(merchant, request, serial));
    }

    @GetMapping("/pay/transactions/out-trade-no/{orderNo}")
    TradeView byOrderNo(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant,
            @PathVariable String orderNo,
            @Nullable @RequestParam(required = false) String mchid) {
        sameMerchant(merchant, mchid);
        return orders.find(merchant.mchid(), orderNo)
                .map(TradeView::of)
                .orElseThrow(() -> new Refusal(404, "ORDER_NOT_EXIST", "订单不存在"));
    }

    @GetMapping("/pay/transactions/id/{transactionId}")
    TradeView byTransaction(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant,
            @PathVariable String transactionId,
            @Nullable @RequestParam(required = false) String mchid) {
        sameMerchant(merchant, mchid);
        return orders.findByTransaction(transactionId)
                .filter(each -> each.mchid().equals(merchant.mchid()))
                .map(TradeView::of)
                .orElseThrow(() -> new Refusal(404, "ORDER_NOT_EXIST", "订单不存在"));
    }

    /** 204 with a content type, which WxJava needs. */
    @PostMapping("/pay/transactions/out-trade-no/{orderNo}/close")
    ResponseEntity<Void> close(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant,
            @PathVariable String orderNo,
            @RequestBody CloseRequest request) {
        sameMerchant(merchant, request.mchid());
        closeOrder.close(merchant, orderNo);
        return ResponseEntity.status(HttpStatus.NO_CONTENT)
                .contentType(MediaType.APPLICATION_JSON)
                .build();
    }

    private static void sameMerchant(Merchant merchant, @Nullable String mchid) {
        if (!merchant.mchid().equals(mchid)) {
            throw Refusal.invalid("商户号 mchid 与 Authorization 里的不一致");
        }
    }
}
