package io.huishu.member.council.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.member.council.Resolution;
import io.huishu.member.council.ResolutionView;
import io.huishu.member.council.Resolutions;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisResolutions implements Resolutions {
    private final ResolutionMapper resolutions;

    MyBatisResolutions(ResolutionMapper resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public void add(Resolution resolution) {
        resolutions.insert(resolution);
    }

    @Override
    public Resolution get(String id) {
        return Optional.ofNullable(resolutions.selectById(id))
                .orElseThrow(() -> new Missing("resolution.missing", "这份会议决议"));
    }

    @Override
    public Page<ResolutionView> page(Cursor cursor) {
        return Page.of(
                resolutions.page(cursor.after(), cursor.limit() + 1).stream()
                        .map(ResolutionView::of)
                        .toList(),
                cursor.limit(),
                ResolutionView::id);
    }
}
