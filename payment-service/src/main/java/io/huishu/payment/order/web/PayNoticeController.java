package io.huishu.payment.order.web;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.security.Open;
import io.huishu.payment.order.NoticeHeaders;
import io.huishu.payment.order.ReceiveNotice;
import io.huishu.payment.order.ReceiveRefundNotice;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where WeChat Pay's notices arrive, byte for byte. 204 only after the commit; everything else makes WeChat come again
 * (15 times within a day: pay.weixin.qq.com/doc/v3/partner/4019605946).
 */
@RestController
@Open
public class PayNoticeController {
    private static final Logger log = LoggerFactory.getLogger(PayNoticeController.class);
    private static final int MOST_BYTES = 64 * 1024;

    private final ReceiveNotice receiveNotice;
    private final ReceiveRefundNotice receiveRefundNotice;

    public PayNoticeController(ReceiveNotice receiveNotice, ReceiveRefundNotice receiveRefundNotice) {
        this.receiveNotice = receiveNotice;
        this.receiveRefundNotice = receiveRefundNotice;
    }

    /** Who takes a notice once its bytes are here. */
    private interface Taker {
        void take(String mchid, NoticeHeaders headers, byte[] body);
    }

    @PostMapping("/wx/pay/{mchid}/payments")
    public ResponseEntity<NoticeAnswer> paid(
            @PathVariable String mchid,
            @RequestHeader(name = "Wechatpay-Timestamp", required = false) @Nullable String timestamp,
            @RequestHeader(name = "Wechatpay-Nonce", required = false) @Nullable String nonce,
            @RequestHeader(name = "Wechatpay-Signature", required = false) @Nullable String signature,
            @RequestHeader(name = "Wechatpay-Serial", required = false) @Nullable String serial,
            HttpServletRequest request) {
        return taken(mchid, new NoticeHeaders(timestamp, nonce, signature, serial), request, receiveNotice::receive);
    }

    @PostMapping("/wx/pay/{mchid}/refunds")
    public ResponseEntity<NoticeAnswer> refunded(
            @PathVariable String mchid,
            @RequestHeader(name = "Wechatpay-Timestamp", required = false) @Nullable String timestamp,
            @RequestHeader(name = "Wechatpay-Nonce", required = false) @Nullable String nonce,
            @RequestHeader(name = "Wechatpay-Signature", required = false) @Nullable String signature,
            @RequestHeader(name = "Wechatpay-Serial", required = false) @Nullable String serial,
            HttpServletRequest request) {
        return taken(
                mchid, new NoticeHeaders(timestamp, nonce, signature, serial), request, receiveRefundNotice::receive);
    }

    private static ResponseEntity<NoticeAnswer> taken(
            String mchid, NoticeHeaders headers, HttpServletRequest request, Taker taker) {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                return fail(HttpStatus.CONTENT_TOO_LARGE.value(), "通知太大");
            }
            taker.take(mchid, headers, body);
            return ResponseEntity.noContent().build();
        } catch (Problem problem) {
            log.warn("A notice for merchant {} was not taken: {} {}", plain(mchid), problem.code(), problem.sentence());
            return fail(problem.kind().status(), problem.sentence());
        } catch (IOException | RuntimeException failed) {
            log.error("A notice for merchant {} could not be handled", plain(mchid), failed);
            return fail(HttpStatus.INTERNAL_SERVER_ERROR.value(), "系统繁忙，请稍后重试");
        }
    }

    private static ResponseEntity<NoticeAnswer> fail(int status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(NoticeAnswer.fail(message));
    }

    private static String plain(String mchid) {
        return mchid.replaceAll("[^0-9A-Za-z]", "?");
    }
}
