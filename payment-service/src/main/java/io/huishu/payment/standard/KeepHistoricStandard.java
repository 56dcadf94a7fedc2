package io.huishu.payment.standard;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a historic standard, beside the adopted ones and never among them. */
@Component
public class KeepHistoricStandard {
    private final Standards standards;

    public KeepHistoricStandard(Standards standards) {
        this.standards = standards;
    }

    @Transactional
    public void keep(HistoricStandard standard) {
        standards.document(standard);
    }
}
