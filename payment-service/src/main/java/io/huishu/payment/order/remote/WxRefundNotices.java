package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.bean.notify.WxPayRefundNotifyV3Result;
import com.github.binarywang.wxpay.bean.notify.WxPayRefundNotifyV3Result.DecryptNotifyResult;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.chassis.money.Money;
import io.huishu.payment.order.NoticeHeaders;
import io.huishu.payment.order.NoticeRefused;
import io.huishu.payment.order.RefundNotices;
import io.huishu.payment.order.RefundProof;
import io.huishu.payment.order.RefundStatus;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads notices about refunds with WxJava, which takes a payment's event for a refund's. */
@Component
public class WxRefundNotices implements RefundNotices {
    private static final String EVENT = "REFUND.";

    private final NoticeCheck check;

    public WxRefundNotices(NoticeCheck check) {
        this.check = check;
    }

    @Override
    public RefundProof read(String mchid, NoticeHeaders headers, byte[] body) {
        return proof(mchid, check.proven(mchid, headers, body, WxPayService::parseRefundNotifyV3Result));
    }

    private static RefundProof proof(String mchid, WxPayRefundNotifyV3Result notice) {
        String id = notice.getRawData().getId();
        String event = Objects.requireNonNullElse(notice.getRawData().getEventType(), "");
        DecryptNotifyResult told = notice.getResult();
        if (told == null || told.getRefundStatus() == null || !event.equals(EVENT + told.getRefundStatus())) {
            throw NoticeRefused.outOfPlace("不是退款结果的通知");
        }
        NoticeCheck.requireOwn(id, mchid, told.getMchid());
        return proof(id, told);
    }

    private static RefundProof proof(String id, DecryptNotifyResult told) {
        try {
            return new RefundProof(
                    id,
                    told.getMchid(),
                    WxRefundFields.needed(told.getOutTradeNo()),
                    WxRefundFields.needed(told.getTransactionId()),
                    WxRefundFields.needed(told.getOutRefundNo()),
                    WxRefundFields.needed(told.getRefundId()),
                    RefundStatus.valueOf(told.getRefundStatus()),
                    Money.ofFen(told.getAmount().getRefund()),
                    Money.ofFen(told.getAmount().getTotal()),
                    WxRefundFields.instant(told.getSuccessTime()));
        } catch (RuntimeException incomplete) {
            throw NoticeRefused.outOfPlace("通知内容不全");
        }
    }
}
