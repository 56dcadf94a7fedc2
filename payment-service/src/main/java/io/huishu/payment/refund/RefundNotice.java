package io.huishu.payment.refund;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.payment.order.CheckSchedule;
import io.huishu.payment.order.RefundProof;
import io.huishu.payment.order.RefundStatus;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A proven notice about a refund. It waits until what it speaks of is known here, and is never thrown away. */
@TableName("refund_notice")
public class RefundNotice {
    @TableId(type = IdType.INPUT)
    private String id;

    private String mchid;
    private String orderNo;
    private String transactionId;
    private String refundNo;
    private String wechatRefundId;
    private RefundStatus status;
    private Money amountFen;
    private Money orderFen;
    private @Nullable Instant succeededAt;
    private Instant seenAt;
    private @Nullable Instant takenAt;
    private @Nullable Instant nextTryAt;
    private int tries;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private RefundNotice() {}

    RefundNotice(RefundProof proof, Instant now) {
        this.id = Objects.requireNonNull(proof.noticeId());
        this.mchid = proof.mchid();
        this.orderNo = proof.orderNo();
        this.transactionId = proof.transactionId();
        this.refundNo = proof.refundNo();
        this.wechatRefundId = proof.refundId();
        this.status = proof.status();
        this.amountFen = proof.amount();
        this.orderFen = proof.total();
        this.succeededAt = proof.at();
        this.seenAt = now;
        this.nextTryAt = CheckSchedule.next(now, 0, now);
    }

    void taken(Instant now) {
        takenAt = now;
        nextTryAt = null;
    }

    void tried(Instant now) {
        tries++;
        nextTryAt = CheckSchedule.next(seenAt, tries, now);
    }

    RefundProof proof() {
        return new RefundProof(
                id, mchid, orderNo, transactionId, refundNo, wechatRefundId, status, amountFen, orderFen, succeededAt);
    }

    public String id() {
        return id;
    }

    public String refundNo() {
        return refundNo;
    }

    public boolean isTaken() {
        return takenAt != null;
    }
}
