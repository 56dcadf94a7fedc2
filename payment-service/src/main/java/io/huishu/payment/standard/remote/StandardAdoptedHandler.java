package io.huishu.payment.standard.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.payment.standard.KeepStandard;
import org.springframework.stereotype.Component;

/** A dues standard was adopted. */
@Component
public class StandardAdoptedHandler implements FactHandler<StandardAdopted> {
    private final KeepStandard keepStandard;

    public StandardAdoptedHandler(KeepStandard keepStandard) {
        this.keepStandard = keepStandard;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "dues-standard.adopted.v1";
    }

    @Override
    public Class<StandardAdopted> payload() {
        return StandardAdopted.class;
    }

    @Override
    public void handle(StandardAdopted adopted, Envelope envelope) {
        keepStandard.keep(adopted.standard());
    }
}
