package io.huishu.payment.standard;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a standard that was adopted; an adopted standard never changes. */
@Component
public class KeepStandard {
    private final Standards standards;

    public KeepStandard(Standards standards) {
        this.standards = standards;
    }

    @Transactional
    public void keep(AdoptedStandard standard) {
        if (!standards.has(standard.id())) {
            standards.add(standard);
        }
    }
}
