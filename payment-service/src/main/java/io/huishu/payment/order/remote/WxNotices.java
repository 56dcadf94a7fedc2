package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.bean.notify.SignatureHeader;
import com.github.binarywang.wxpay.bean.notify.WxPayNotifyV3Result;
import com.github.binarywang.wxpay.bean.notify.WxPayNotifyV3Result.DecryptNotifyResult;
import com.github.binarywang.wxpay.exception.WxPayException;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.order.NoticeHeaders;
import io.huishu.payment.order.NoticeRefused;
import io.huishu.payment.order.PaymentNotices;
import io.huishu.payment.order.PaymentProof;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves and reads notices with WxJava, and does what WxJava leaves out: it takes a missing header as proof, any age, in
 * public-key mode any serial, a refund's event as a payment's, and throws unchecked exceptions.
 */
@Component
public class WxNotices implements PaymentNotices {
    private static final Duration LATE = Duration.ofSeconds(300);
    private static final Pattern MCHID = Pattern.compile("[0-9A-Za-z]{1,32}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
    private static final String PROBE = "WECHATPAY/SIGNTEST/";
    private static final int LONGEST_ID = 64;

    private final Merchants merchants;
    private final WxPayServices services;
    private final Clock clock;

    public WxNotices(Merchants merchants, WxPayServices services, Clock clock) {
        this.merchants = merchants;
        this.services = services;
        this.clock = clock;
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
        SignatureHeader header = complete(headers);
        Merchant merchant = merchants.current();
        requireFresh(header.getTimeStamp());
        if (!merchant.mchid().equals(mchid) || !merchant.wechatKeyId().equals(header.getSerial())) {
            throw NoticeRefused.unproven("证书序列号不对");
        }
        if (header.getSignature().startsWith(PROBE)) {
            throw NoticeRefused.unproven("签名探测");
        }
        return proof(mchid, verified(merchant, text(body), header));
    }

    private static SignatureHeader complete(NoticeHeaders headers) {
        return new SignatureHeader(
                present(headers.timestamp()),
                present(headers.nonce()),
                present(headers.signature()),
                present(headers.serial()));
    }

    private static String present(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw NoticeRefused.unproven("缺少签名头");
        }
        return header;
    }

    private void requireFresh(String seconds) {
        if (!SECONDS.matcher(seconds).matches()) {
            throw NoticeRefused.unproven("时间戳不对");
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), clock.instant());
        if (age.abs().compareTo(LATE) > 0) {
            throw NoticeRefused.unproven("时间戳超过五分钟");
        }
    }

    /** Bytes that are no UTF-8 would change on the way through a string, and with them what was signed. */
    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw NoticeRefused.unproven("内容不是 UTF-8");
        }
    }

    private WxPayNotifyV3Result verified(Merchant merchant, String body, SignatureHeader header) {
        try {
            return services.of(merchant).parseOrderNotifyV3Result(body, header);
        } catch (WxPayException | RuntimeException e) {
            throw NoticeRefused.unproven("验签或解密失败");
        }
    }

    private static PaymentProof proof(String mchid, WxPayNotifyV3Result notice) {
        String id = notice.getRawData().getId();
        DecryptNotifyResult paid = notice.getResult();
        if (!"TRANSACTION.SUCCESS".equals(notice.getRawData().getEventType())
                || paid == null
                || !"SUCCESS".equals(paid.getTradeState())) {
            throw NoticeRefused.outOfPlace("不是支付成功的通知");
        }
        if (id == null || id.isBlank() || id.length() > LONGEST_ID || !mchid.equals(paid.getMchid())) {
            throw NoticeRefused.outOfPlace("通知内容不全或商户号不符");
        }
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
