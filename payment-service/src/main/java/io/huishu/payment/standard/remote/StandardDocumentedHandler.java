package io.huishu.payment.standard.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.payment.standard.KeepHistoricStandard;
import org.springframework.stereotype.Component;

/** A standard of past years was documented with the rules it breaks. */
@Component
public class StandardDocumentedHandler implements FactHandler<StandardDocumented> {
    private final KeepHistoricStandard keepHistoricStandard;

    public StandardDocumentedHandler(KeepHistoricStandard keepHistoricStandard) {
        this.keepHistoricStandard = keepHistoricStandard;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "dues-standard.documented.v1";
    }

    @Override
    public Class<StandardDocumented> payload() {
        return StandardDocumented.class;
    }

    @Override
    public void handle(StandardDocumented news, Envelope envelope) {
        keepHistoricStandard.keep(news.standard());
    }
}
