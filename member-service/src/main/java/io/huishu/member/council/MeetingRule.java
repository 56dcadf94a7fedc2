package io.huishu.member.council;

import java.util.List;
import java.util.Optional;

/**
 * How dues may be decided: by the general meeting, two thirds of its members present, more than half of those present in
 * favour, in a secret ballot (民发〔2014〕166号).
 */
enum MeetingRule implements DuesRule {
    GENERAL_MEETING("须由会员（代表）大会通过", "把会费标准列入下一次会员（代表）大会的议程，重新表决") {
        @Override
        public Optional<String> broken(Resolution resolution, List<TierAmount> tiers) {
            return resolution.meetingKind() == MeetingKind.GENERAL_MEETING
                    ? Optional.empty()
                    : Optional.of("会费标准只能由会员（代表）大会制定或修改，这次是"
                            + resolution.meetingKind().word() + "的决议");
        }
    },
    TWO_THIRDS_PRESENT("到会人数不足三分之二", "重新召开会员（代表）大会，到会人数达到应到的三分之二再表决") {
        @Override
        public Optional<String> broken(Resolution resolution, List<TierAmount> tiers) {
            Vote vote = resolution.vote();
            return vote.hasQuorum()
                    ? Optional.empty()
                    : Optional.of("应到 %d 人，至少要有 %d 人到会，实到 %d 人"
                            .formatted(vote.dueCount(), vote.quorum(), vote.presentCount()));
        }
    },
    HALF_IN_FAVOUR("同意票未过到会人数半数", "修改标准后在会员（代表）大会上重新表决，同意票要超过到会人数的一半") {
        @Override
        public Optional<String> broken(Resolution resolution, List<TierAmount> tiers) {
            Vote vote = resolution.vote();
            return vote.hasMajority()
                    ? Optional.empty()
                    : Optional.of("实到 %d 人，至少要有 %d 票同意，实得 %d 票"
                            .formatted(vote.presentCount(), vote.majority(), vote.inFavour()));
        }
    },
    SECRET_BALLOT("须无记名投票", "在会员（代表）大会上以无记名投票方式重新表决") {
        @Override
        public Optional<String> broken(Resolution resolution, List<TierAmount> tiers) {
            VoteForm form = resolution.vote().form();
            return form == VoteForm.SECRET_BALLOT ? Optional.empty() : Optional.of("会费标准须以无记名投票方式通过，这次是" + form.word());
        }
    };

    private final String word;
    private final String remedy;

    MeetingRule(String word, String remedy) {
        this.word = word;
        this.remedy = remedy;
    }

    @Override
    public String source() {
        return "民发〔2014〕166号";
    }

    @Override
    public String remedy() {
        return remedy;
    }

    @Override
    public String word() {
        return word;
    }
}
