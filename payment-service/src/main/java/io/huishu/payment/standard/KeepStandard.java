package io.huishu.payment.standard;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a standard that was adopted; an adopted standard never changes. */
@Component
public class KeepStandard {
    private final Standards standards;
    private final List<Adoption> followers;

    public KeepStandard(Standards standards, List<Adoption> followers) {
        this.standards = standards;
        this.followers = followers;
    }

    @Transactional
    public void keep(AdoptedStandard standard) {
        if (!standards.has(standard.id())) {
            standards.add(standard);
            followers.forEach(each -> each.adopted(standard));
        }
    }
}
