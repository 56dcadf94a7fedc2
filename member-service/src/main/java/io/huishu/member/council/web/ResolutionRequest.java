package io.huishu.member.council.web;

import io.huishu.member.council.MeetingKind;
import io.huishu.member.council.ResolutionPlan;
import io.huishu.member.council.Vote;
import io.huishu.member.council.VoteForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ResolutionRequest(
        @NotBlank(message = "请填写会议名称") @Size(max = 100, message = "会议名称不超过 100 个字")
        String meetingName,

        @NotNull(message = "请选择会议种类") MeetingKind meetingKind,
        @NotNull(message = "请选择开会日期") LocalDate heldOn,

        @NotBlank(message = "请填写表决事项") @Size(max = 200, message = "表决事项不超过 200 个字")
        String subject,

        int dueCount,
        int presentCount,
        int inFavour,
        int against,
        int abstained,
        @NotNull(message = "请选择表决方式") VoteForm voteForm,

        @Size(max = 60, message = "纪要编号不超过 60 个字") @Nullable String minutesNo) {
    ResolutionPlan plan() {
        return new ResolutionPlan(
                meetingName.strip(),
                meetingKind,
                heldOn,
                subject.strip(),
                new Vote(dueCount, presentCount, inFavour, against, abstained, voteForm),
                minutesNo == null ? "" : minutesNo.strip());
    }
}
