package io.huishu.notify.official;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which menu the current chamber's official account is to have. */
@Component
public class PlanMenu {
    private final KnownChambers chambers;
    private final MemberPages pages;

    public PlanMenu(KnownChambers chambers, MemberPages pages) {
        this.chambers = chambers;
        this.pages = pages;
    }

    /** @return empty while no fact has told the chamber's code */
    @Transactional(readOnly = true)
    public Optional<MenuPlan> plan() {
        return chambers.current().map(chamber -> MenuPlan.of(chamber, pages));
    }
}
