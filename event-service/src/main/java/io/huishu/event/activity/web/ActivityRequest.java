package io.huishu.event.activity.web;

import io.huishu.event.activity.ActivityPlan;
import io.huishu.event.activity.Fee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param fee null for an activity without a fee */
record ActivityRequest(
        @NotBlank(message = "请填写活动名称") @Size(max = 60, message = "活动名称不超过 60 个字")
        String title,

        @NotNull(message = "请填写活动介绍") @Size(max = 2000, message = "活动介绍不超过 2000 个字")
        String summary,

        @NotNull(message = "请选择开始时间") Instant startsAt,
        @NotNull(message = "请选择结束时间") Instant endsAt,

        @NotBlank(message = "请填写活动地点") @Size(max = 120, message = "地点不超过 120 个字")
        String place,

        int capacity,
        @Valid @Nullable FeeRequest fee) {
    ActivityPlan plan() {
        return new ActivityPlan(title, summary, startsAt, endsAt, place, capacity, fee == null ? Fee.NONE : fee.fee());
    }
}
