package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.RefundProof;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes a notice once and lets it have its effect in the same transaction. What speaks of a refund that is not known here
 * was done on WeChat's own pages, or came before its payment: it is adopted, or waits and is tried again.
 */
@Component
public class KeepRefundNotice {
    private static final Logger log = LoggerFactory.getLogger(KeepRefundNotice.class);

    private final RefundNoticesKept notices;
    private final Refunds refunds;
    private final RecordRefund record;
    private final AdoptRefund adopt;
    private final BusinessTime time;

    KeepRefundNotice(
            RefundNoticesKept notices, Refunds refunds, RecordRefund record, AdoptRefund adopt, BusinessTime time) {
        this.notices = notices;
        this.refunds = refunds;
        this.record = record;
        this.adopt = adopt;
        this.time = time;
    }

    /** @return whether it needs nothing more */
    @Transactional
    public boolean first(RefundProof proof) {
        RefundNotice notice = new RefundNotice(proof, time.now());
        return !notices.add(notice) || take(notice);
    }

    /** Tries one again that waits; does nothing when another instance holds it or has taken it. */
    @Transactional
    public void again(String noticeId) {
        notices.lockDue(noticeId, time.now()).ifPresent(this::take);
    }

    /** It could not be taken for a reason that may last: it is tried later. */
    @Transactional
    public void postpone(String noticeId) {
        notices.lockDue(noticeId, time.now()).ifPresent(notice -> {
            notice.tried(time.now());
            notices.save(notice);
        });
    }

    private boolean take(RefundNotice notice) {
        boolean taken = hadEffect(notice.proof());
        if (taken) {
            notice.taken(time.now());
        } else {
            notice.tried(time.now());
            log.warn("A refund {} is told that fits nothing here; it waits", notice.refundNo());
        }
        notices.save(notice);
        return taken;
    }

    private boolean hadEffect(RefundProof proof) {
        Optional<String> known = refunds.idOf(proof.refundNo());
        if (known.isPresent()) {
            record.told(known.get(), proof);
            return true;
        }
        return adopt.adopt(proof);
    }
}
