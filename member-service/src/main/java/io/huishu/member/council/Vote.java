package io.huishu.member.council;

import java.util.ArrayList;
import java.util.List;

/**
 * A count of heads and votes. Ballots that were void or not handed in make the three counts smaller than the number
 * present; they never make them larger.
 */
public record Vote(int dueCount, int presentCount, int inFavour, int against, int abstained, VoteForm form) {
    /** @throws InvalidResolution when the numbers contradict each other */
    public Vote {
        List<InvalidResolution.Field> faults = faults(dueCount, presentCount, inFavour, against, abstained);
        if (!faults.isEmpty()) {
            throw new InvalidResolution(faults);
        }
    }

    /** At least two thirds of those due were present; 81 of 121 are. */
    public boolean hasQuorum() {
        return 3L * presentCount >= 2L * dueCount;
    }

    /** More than half of those present were in favour. */
    public boolean hasMajority() {
        return 2L * inFavour > presentCount;
    }

    /** The fewest that would have been a quorum. */
    public int quorum() {
        return Math.toIntExact((2L * dueCount + 2) / 3);
    }

    /** The fewest votes that would have been a majority. */
    public int majority() {
        return presentCount / 2 + 1;
    }

    private static List<InvalidResolution.Field> faults(
            int due, int present, int inFavour, int against, int abstained) {
        List<InvalidResolution.Field> faults = new ArrayList<>();
        if (due < 1) {
            faults.add(new InvalidResolution.Field("dueCount", "应到人数至少是 1"));
        }
        if (present < 1) {
            faults.add(new InvalidResolution.Field("presentCount", "实到人数至少是 1"));
        } else if (present > due) {
            faults.add(new InvalidResolution.Field("presentCount", "实到 " + present + " 人，多于应到的 " + due + " 人"));
        }
        if (Math.min(inFavour, Math.min(against, abstained)) < 0) {
            faults.add(new InvalidResolution.Field("inFavour", "票数不能小于 0"));
            return faults;
        }
        long votes = (long) inFavour + against + abstained;
        if (votes > present) {
            faults.add(new InvalidResolution.Field("inFavour", "赞成、反对、弃权合计 " + votes + " 票，多于实到的 " + present + " 人"));
        } else if (votes == 0) {
            faults.add(new InvalidResolution.Field("inFavour", "没有票数"));
        }
        return faults;
    }
}
