package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayRefundQueryV3Result;
import com.github.binarywang.wxpay.bean.result.WxPayRefundV3Result;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.chassis.money.Money;
import io.huishu.payment.order.RefundAsk;
import io.huishu.payment.order.RefundProof;
import io.huishu.payment.order.RefundStatus;
import io.huishu.payment.order.WeChatRefunds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link WeChatRefunds} through WxJava: requests signed, answers verified. */
@Component
public class WxJavaRefunds implements WeChatRefunds {
    private final WxCalls calls;
    private final WeChatSettings settings;

    public WxJavaRefunds(WxCalls calls, WeChatSettings settings) {
        this.calls = calls;
        this.settings = settings;
    }

    @Override
    public RefundAnswer refund(RefundAsk ask) {
        WxCalls.requireNoTransaction();
        try {
            WxPayService service = calls.service(ask.mchid());
            return read(ask, service.refundV3(request(ask)));
        } catch (WxPayException | RuntimeException failed) {
            String code = WxCode.of(failed);
            return WxCode.isRefundNo(code) ? new RefundAnswer.Refused(code) : new RefundAnswer.Silent(code);
        }
    }

    @Override
    public RefundAnswer query(RefundAsk ask) {
        WxCalls.requireNoTransaction();
        try {
            return read(ask, calls.service(ask.mchid()).refundQueryV3(ask.refundNo()));
        } catch (WxPayException | RuntimeException failed) {
            String code = WxCode.of(failed);
            return WxCode.isRefundAbsent(code) ? new RefundAnswer.Absent() : new RefundAnswer.Silent(code);
        }
    }

    private WxPayRefundV3Request request(RefundAsk ask) {
        return new WxPayRefundV3Request()
                .setOutTradeNo(ask.orderNo())
                .setOutRefundNo(ask.refundNo())
                .setReason(ask.reason())
                .setNotifyUrl(settings.refundNoticeUrl(ask.mchid()))
                .setAmount(new WxPayRefundV3Request.Amount()
                        .setRefund(Math.toIntExact(ask.amount().fen()))
                        .setTotal(Math.toIntExact(ask.total().fen()))
                        .setCurrency(ask.currency()));
    }

    private static RefundAnswer read(RefundAsk ask, WxPayRefundV3Result said) {
        return told(
                ask,
                said.getOutRefundNo(),
                said.getOutTradeNo(),
                said.getTransactionId(),
                said.getRefundId(),
                said.getStatus(),
                said.getAmount().getRefund(),
                said.getAmount().getTotal(),
                said.getSuccessTime());
    }

    private static RefundAnswer read(RefundAsk ask, WxPayRefundQueryV3Result said) {
        return told(
                ask,
                said.getOutRefundNo(),
                said.getOutTradeNo(),
                said.getTransactionId(),
                said.getRefundId(),
                said.getStatus(),
                said.getAmount().getRefund(),
                said.getAmount().getTotal(),
                said.getSuccessTime());
    }

    /** What does not fit the question is no answer. */
    private static RefundAnswer told(
            RefundAsk ask,
            @Nullable String refundNo,
            @Nullable String orderNo,
            @Nullable String transactionId,
            @Nullable String refundId,
            String status,
            int refund,
            int total,
            @Nullable String successTime) {
        boolean fits = ask.refundNo().equals(refundNo)
                && ask.orderNo().equals(orderNo)
                && ask.amount().fen() == refund
                && ask.total().fen() == total;
        if (!fits) {
            return new RefundAnswer.Silent("another refund");
        }
        return new RefundAnswer.Told(new RefundProof(
                null,
                ask.mchid(),
                ask.orderNo(),
                WxRefundFields.needed(transactionId),
                ask.refundNo(),
                WxRefundFields.needed(refundId),
                RefundStatus.valueOf(status),
                Money.ofFen(refund),
                Money.ofFen(total),
                WxRefundFields.instant(successTime)));
    }
}
