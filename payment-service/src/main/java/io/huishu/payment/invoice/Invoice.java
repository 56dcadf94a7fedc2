package io.huishu.payment.invoice;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.Charge;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for a tax invoice over a paid activity fee. */
@TableName("invoice")
public class Invoice {
    @TableId(type = IdType.INPUT)
    private String id;

    private String chargeId;
    private @Nullable String liveChargeId;
    private String unitId;
    private String subject;
    private Money amountFen;
    private String title;
    private String taxNumber;
    private InvoiceState state;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String number;
    private @Nullable LocalDate issuedOn;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Invoice() {}

    private Invoice(String id, Charge fee, String title, TaxNumber taxNumber, String askedBy, Instant askedAt) {
        this.id = id;
        this.chargeId = fee.id();
        this.liveChargeId = fee.id();
        this.unitId = fee.unitId();
        this.subject = fee.subject();
        this.amountFen = fee.received().minus(fee.refunded());
        this.title = title;
        this.taxNumber = taxNumber.text();
        this.state = InvoiceState.ASKED;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Over what was paid and not paid back. */
    static Invoice ask(String id, Charge fee, String title, TaxNumber taxNumber, String askedBy, Instant askedAt) {
        return new Invoice(id, fee, title, taxNumber, askedBy, askedAt);
    }

    void issued(String taxInvoiceNumber, LocalDate on, String by, Instant at) {
        answer(InvoiceState.ISSUED, by, at);
        number = taxInvoiceNumber;
        issuedOn = on;
    }

    void declined(String why, String by, Instant at) {
        answer(InvoiceState.DECLINED, by, at);
        liveChargeId = null;
        reason = why;
    }

    private void answer(InvoiceState next, String by, Instant at) {
        if (!state.mayBecome(next)) {
            throw InvoiceRefused.answered(state);
        }
        state = next;
        answeredBy = by;
        answeredAt = at;
    }

    public String id() {
        return id;
    }

    public InvoiceState state() {
        return state;
    }
}
