package io.huishu.analytics.overview.web;

import io.huishu.analytics.overview.Overview;
import io.huishu.analytics.overview.ShowOverview;
import io.huishu.chassis.security.ForStaff;
import io.huishu.chassis.time.BusinessTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/insights")
class OverviewController {
    private final ShowOverview overview;
    private final BusinessTime time;

    OverviewController(ShowOverview overview, BusinessTime time) {
        this.overview = overview;
        this.time = time;
    }

    /** The current year unless another is named. */
    @GetMapping("/overview")
    @ForStaff("insights:read")
    Overview overview(
            @RequestParam(required = false)
                    @Nullable
                    @Min(value = 1949, message = "年份不对")
                    @Max(value = 2200, message = "年份不对")
                    Integer year) {
        return overview.of(year == null ? time.today().getYear() : year);
    }
}
