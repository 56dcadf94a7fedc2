package io.huishu.payment.order.remote;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.Asked;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.RefundAsk;
import io.huishu.payment.order.Said;
import io.huishu.payment.order.WeChatAnswer;
import io.huishu.payment.order.WeChatAnswers;
import io.huishu.payment.order.WeChatPay;
import io.huishu.payment.order.WeChatRefunds;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Passes every question on to WxJava and keeps what the answer came to, never what was sent nor its body. */
@Component
@Primary
public class KeptAnswers implements WeChatPay, WeChatRefunds {
    private static final Logger log = LoggerFactory.getLogger(KeptAnswers.class);

    private final WxJavaPay pay;
    private final WxJavaRefunds refunds;
    private final WeChatAnswers answers;
    private final BusinessTime time;

    public KeptAnswers(WxJavaPay pay, WxJavaRefunds refunds, WeChatAnswers answers, BusinessTime time) {
        this.pay = pay;
        this.refunds = refunds;
        this.answers = answers;
        this.time = time;
    }

    private record Word(Said said, @Nullable String code) {}

    @Override
    public PrepayAnswer prepay(PayOrder order) {
        return kept(order.orderNo(), null, Asked.PREPAY, () -> pay.prepay(order), KeptAnswers::word);
    }

    @Override
    public QueryAnswer query(PayOrder order) {
        return kept(order.orderNo(), null, Asked.QUERY, () -> pay.query(order), KeptAnswers::word);
    }

    @Override
    public CloseAnswer close(PayOrder order) {
        return kept(order.orderNo(), null, Asked.CLOSE, () -> pay.close(order), KeptAnswers::word);
    }

    @Override
    public RefundAnswer refund(RefundAsk ask) {
        return kept(ask.orderNo(), ask.refundNo(), Asked.REFUND, () -> refunds.refund(ask), KeptAnswers::word);
    }

    @Override
    public RefundAnswer query(RefundAsk ask) {
        return kept(ask.orderNo(), ask.refundNo(), Asked.REFUND_QUERY, () -> refunds.query(ask), KeptAnswers::word);
    }

    private <T> T kept(
            String orderNo, @Nullable String refundNo, Asked asked, Supplier<T> question, Function<T, Word> word) {
        Instant before = time.now();
        T answer = question.get();
        Word came = word.apply(answer);
        long took = Duration.between(before, time.now()).toMillis();
        try {
            answers.keep(new WeChatAnswer(orderNo, refundNo, asked, came.said(), came.code(), before, took));
        } catch (RuntimeException unkept) {
            log.error("The answer of WeChat about {} could not be kept", orderNo, unkept);
        }
        return answer;
    }

    private static Word word(PrepayAnswer answer) {
        return switch (answer) {
            case PrepayAnswer.Accepted _ -> new Word(Said.ACCEPTED, null);
            case PrepayAnswer.Refused refused -> new Word(Said.REFUSED, refused.code());
            case PrepayAnswer.Ended ended -> new Word(Said.ENDED, ended.code());
            case PrepayAnswer.Doubtful doubtful -> new Word(Said.SILENT, doubtful.why());
        };
    }

    private static Word word(QueryAnswer answer) {
        return switch (answer) {
            case QueryAnswer.Paid _ -> new Word(Said.PAID, null);
            case QueryAnswer.NotPaid _ -> new Word(Said.NOT_PAID, null);
            case QueryAnswer.Closed _ -> new Word(Said.CLOSED, null);
            case QueryAnswer.Absent _ -> new Word(Said.ABSENT, null);
            case QueryAnswer.Silent silent -> new Word(Said.SILENT, silent.why());
        };
    }

    private static Word word(CloseAnswer answer) {
        return switch (answer) {
            case CloseAnswer.Closed _ -> new Word(Said.CLOSED, null);
            case CloseAnswer.AlreadyPaid _ -> new Word(Said.PAID, null);
            case CloseAnswer.Silent silent -> new Word(Said.SILENT, silent.why());
        };
    }

    private static Word word(RefundAnswer answer) {
        return switch (answer) {
            case RefundAnswer.Told told -> new Word(said(told), null);
            case RefundAnswer.Refused refused -> new Word(Said.REFUSED, refused.code());
            case RefundAnswer.Absent _ -> new Word(Said.ABSENT, null);
            case RefundAnswer.Silent silent -> new Word(Said.SILENT, silent.why());
        };
    }

    private static Said said(RefundAnswer.Told told) {
        return switch (told.proof().status()) {
            case PROCESSING -> Said.PROCESSING;
            case SUCCESS -> Said.REFUNDED;
            case CLOSED -> Said.CLOSED;
            case ABNORMAL -> Said.ABNORMAL;
        };
    }
}
