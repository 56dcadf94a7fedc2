package io.huishu.member.chamber;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists all chambers by number. */
@Component
public class ListChambers {
    private final ChamberDirectory directory;

    ListChambers(ChamberDirectory directory) {
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public List<ChamberView> all() {
        return directory.all().stream().map(ChamberListing::view).toList();
    }
}
