package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayOrderQueryV3Result;
import com.github.binarywang.wxpay.bean.result.WxPayUnifiedOrderV3Result.JsapiResult;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.CallUp;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.PaymentProof;
import io.huishu.payment.order.WeChatPay;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** {@link WeChatPay} through WxJava: requests signed, answers verified. */
@Component
public class WxJavaPay implements WeChatPay {
    private final WxCalls calls;

    public WxJavaPay(WxCalls calls) {
        this.calls = calls;
    }

    @Override
    public PrepayAnswer prepay(PayOrder order) {
        WxCalls.requireNoTransaction();
        try {
            JsapiResult r = service(order).createOrderV3(TradeTypeEnum.JSAPI, request(order));
            return new PrepayAnswer.Accepted(new CallUp(
                    r.getAppId(),
                    r.getTimeStamp(),
                    r.getNonceStr(),
                    r.getPackageValue(),
                    r.getSignType(),
                    r.getPaySign()));
        } catch (WxPayException | RuntimeException failed) {
            return prepayFailed(WxCode.of(failed));
        }
    }

    private static PrepayAnswer prepayFailed(String code) {
        if (WxCode.isNo(code)) {
            return new PrepayAnswer.Refused(code);
        }
        return WxCode.isPaid(code) || WxCode.isClosed(code)
                ? new PrepayAnswer.Ended(code)
                : new PrepayAnswer.Doubtful(code);
    }

    @Override
    public QueryAnswer query(PayOrder order) {
        WxCalls.requireNoTransaction();
        try {
            return read(order, service(order).queryOrderV3(null, order.orderNo()));
        } catch (WxPayException | RuntimeException failed) {
            String code = WxCode.of(failed);
            return WxCode.isAbsent(code) ? new QueryAnswer.Absent() : new QueryAnswer.Silent(code);
        }
    }

    private static QueryAnswer read(PayOrder order, WxPayOrderQueryV3Result said) {
        if (!order.orderNo().equals(said.getOutTradeNo())) {
            return new QueryAnswer.Silent("another order");
        }
        return switch (said.getTradeState()) {
            case "SUCCESS", "REFUND" -> new QueryAnswer.Paid(proof(said));
            case "NOTPAY", "USERPAYING" -> new QueryAnswer.NotPaid();
            case "CLOSED", "REVOKED", "PAYERROR" -> new QueryAnswer.Closed();
            default -> new QueryAnswer.Silent("unknown trade state");
        };
    }

    private static PaymentProof proof(WxPayOrderQueryV3Result said) {
        return new PaymentProof(
                null,
                said.getMchid(),
                said.getAppid(),
                said.getOutTradeNo(),
                said.getTransactionId(),
                Money.ofFen(said.getAmount().getTotal()),
                said.getAmount().getCurrency(),
                OffsetDateTime.parse(said.getSuccessTime()).toInstant());
    }

    @Override
    public CloseAnswer close(PayOrder order) {
        WxCalls.requireNoTransaction();
        try {
            service(order).closeOrderV3(order.orderNo());
            return new CloseAnswer.Closed();
        } catch (WxPayException | RuntimeException failed) {
            String code = WxCode.of(failed);
            if (WxCode.isPaid(code)) {
                return new CloseAnswer.AlreadyPaid();
            }
            return WxCode.isClosed(code) || WxCode.isAbsent(code)
                    ? new CloseAnswer.Closed()
                    : new CloseAnswer.Silent(code);
        }
    }

    private WxPayService service(PayOrder order) throws WxPayException {
        return calls.service(order.mchid());
    }

    private static WxPayUnifiedOrderV3Request request(PayOrder order) {
        return new WxPayUnifiedOrderV3Request()
                .setAppid(order.appid())
                .setMchid(order.mchid())
                .setDescription(order.subject())
                .setOutTradeNo(order.orderNo())
                .setTimeExpire(order.expiresAt()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(BusinessTime.ZONE)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .setAmount(new WxPayUnifiedOrderV3Request.Amount()
                        .setTotal(Math.toIntExact(order.amount().fen()))
                        .setCurrency(order.currency()))
                .setPayer(new WxPayUnifiedOrderV3Request.Payer().setOpenid(order.openid()));
    }
}
