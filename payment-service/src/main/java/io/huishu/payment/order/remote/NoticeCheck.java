package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.bean.notify.SignatureHeader;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.payment.credential.MerchantKeys;
import io.huishu.payment.order.NoticeHeaders;
import io.huishu.payment.order.NoticeRefused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows that a notice is WeChat's and fresh, whatever it is about, and does what WxJava leaves out: it takes a missing
 * header as proof, any age, in public-key mode any serial, and throws unchecked exceptions.
 */
@Component
class NoticeCheck {
    private static final Logger log = LoggerFactory.getLogger(NoticeCheck.class);
    private static final Duration LATE = Duration.ofSeconds(300);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
    private static final String PROBE = "WECHATPAY/SIGNTEST/";
    private static final int LONGEST_ID = 64;

    private final Merchants merchants;
    private final WxPayServices services;
    private final Clock clock;

    NoticeCheck(Merchants merchants, WxPayServices services, Clock clock) {
        this.merchants = merchants;
        this.services = services;
        this.clock = clock;
    }

    /** How WxJava verifies and decrypts one kind of notice. */
    interface Parser<T> {
        T parse(WxPayService service, String body, SignatureHeader header) throws WxPayException;
    }

    /**
     * The notice, verified and decrypted; the chamber must be bound.
     *
     * @throws NoticeRefused when anything of it is not proven
     */
    <T> T proven(String mchid, NoticeHeaders headers, byte[] body, Parser<T> parser) {
        SignatureHeader header = complete(headers);
        requireFresh(header.getTimeStamp());
        List<MerchantKeys> sets = merchants.verifying(mchid, header.getSerial());
        if (sets.isEmpty()) {
            throw NoticeRefused.unproven("证书序列号不对");
        }
        if (header.getSignature().startsWith(PROBE)) {
            throw NoticeRefused.unproven("签名探测");
        }
        return opened(sets, text(body), header, parser);
    }

    /** Sets may share WeChat's key and differ in the APIv3 key: the one that opens the notice is right. */
    private <T> T opened(List<MerchantKeys> sets, String body, SignatureHeader header, Parser<T> parser) {
        for (MerchantKeys each : sets) {
            try {
                T notice = parser.parse(services.of(each), body, header);
                merchants.opened(each);
                return notice;
            } catch (WxPayException | RuntimeException notByThis) {
                log.debug("A notice is not proven by set {}", each.id());
            }
        }
        throw NoticeRefused.unproven("验签或解密失败");
    }

    /** @throws NoticeRefused when the notice has no usable id, or its content is about another merchant */
    static void requireOwn(@Nullable String noticeId, String mchid, @Nullable String told) {
        if (noticeId == null || noticeId.isBlank() || noticeId.length() > LONGEST_ID || !mchid.equals(told)) {
            throw NoticeRefused.outOfPlace("通知内容不全或商户号不符");
        }
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
}
