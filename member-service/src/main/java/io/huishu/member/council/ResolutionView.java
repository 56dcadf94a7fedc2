package io.huishu.member.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A resolution as the secretariat sees it.
 *
 * @param passed the meeting had a quorum and a majority
 * @param brokenRules why no dues standard may rest on it; empty when one may
 */
public record ResolutionView(
        String id,
        String meetingName,
        MeetingKind meetingKind,
        LocalDate heldOn,
        String subject,
        int dueCount,
        int presentCount,
        int inFavour,
        int against,
        int abstained,
        VoteForm voteForm,
        String minutesNo,
        boolean passed,
        List<BrokenRule> brokenRules) {
    public static ResolutionView of(Resolution resolution) {
        Vote vote = resolution.vote();
        return new ResolutionView(
                resolution.id(),
                resolution.meetingName(),
                resolution.meetingKind(),
                resolution.heldOn(),
                resolution.subject(),
                vote.dueCount(),
                vote.presentCount(),
                vote.inFavour(),
                vote.against(),
                vote.abstained(),
                vote.form(),
                resolution.minutesNo(),
                resolution.passed(),
                DuesRule.broken(resolution));
    }
}
