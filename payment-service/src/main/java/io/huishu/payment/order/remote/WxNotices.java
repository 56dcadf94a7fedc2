package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.bean.notify.WxPayNotifyV3Result;
import com.github.binarywang.wxpay.bean.notify.WxPayNotifyV3Result.DecryptNotifyResult;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.order.NoticeHeaders;
import io.huishu.payment.order.NoticeRefused;
import io.huishu.payment.order.PaymentNotices;
import io.huishu.payment.order.PaymentProof;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads notices about payments with WxJava, which takes a refund's event for a payment's. */
@Component
public class WxNotices implements PaymentNotices {
    private static final Pattern MCHID = Pattern.compile("[0-9A-Za-z]{1,32}");

    private final Merchants merchants;
    private final NoticeCheck check;

    public WxNotices(Merchants merchants, NoticeCheck check) {
        this.merchants = merchants;
        this.check = check;
    }

    @Override
    public TenantId chamberOf(String mchid) {
        if (!MCHID.matcher(mchid).matches()) {
            throw NoticeRefused.unproven("没有这个商户号");
        }
        return merchants.chamberOf(mchid);
    }

    @Override
    public PaymentProof read(String mchid, NoticeHeaders headers, byte[] body) {
        return proof(mchid, check.proven(mchid, headers, body, WxPayService::parseOrderNotifyV3Result));
    }

    private static PaymentProof proof(String mchid, WxPayNotifyV3Result notice) {
        String id = notice.getRawData().getId();
        DecryptNotifyResult paid = notice.getResult();
        if (!"TRANSACTION.SUCCESS".equals(notice.getRawData().getEventType())
                || paid == null
                || !"SUCCESS".equals(paid.getTradeState())) {
            throw NoticeRefused.outOfPlace("不是支付成功的通知");
        }
        NoticeCheck.requireOwn(id, mchid, paid.getMchid());
        return proof(id, paid);
    }

    private static PaymentProof proof(String id, DecryptNotifyResult paid) {
        try {
            return new PaymentProof(
                    id,
                    paid.getMchid(),
                    paid.getAppid(),
                    paid.getOutTradeNo(),
                    paid.getTransactionId(),
                    Money.ofFen(paid.getAmount().getTotal()),
                    paid.getAmount().getCurrency(),
                    OffsetDateTime.parse(paid.getSuccessTime()).toInstant());
        } catch (RuntimeException incomplete) {
            throw NoticeRefused.outOfPlace("通知内容不全");
        }
    }
}
