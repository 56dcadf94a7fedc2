package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One unit whose money a line may be, with the charges that the money would go to. */
final class Candidate {
    private static final Set<Evidence> NAMES_A_UNIT = EnumSet.complementOf(EnumSet.of(Evidence.AMOUNT));

    private final LineFacts line;
    private final List<OpenCharge> charges;
    private final Set<Evidence> evidence;
    private final List<Share> shares = new ArrayList<>();
    private Money left;
    private Money missing = Money.ZERO;

    private Candidate(LineFacts line, List<OpenCharge> charges, Set<Evidence> evidence) {
        this.line = line;
        this.charges = charges;
        this.evidence = EnumSet.noneOf(Evidence.class);
        this.evidence.addAll(evidence);
        this.left = line.rest();
    }

    /** @param charges of the unit, the oldest first */
    static Candidate of(LineFacts line, List<OpenCharge> charges, Set<String> numbered, Set<Evidence> evidence) {
        Candidate candidate = new Candidate(line, charges, evidence);
        candidate.chosen(numbered).forEach(candidate::take);
        if (candidate.left.fen() == 0 && candidate.missing.fen() == 0) {
            candidate.evidence.add(Evidence.AMOUNT);
        }
        return candidate;
    }

    /** Those that the memo names; else the one of this very amount; else all, in turn. */
    private List<OpenCharge> chosen(Set<String> numbered) {
        List<OpenCharge> named = charges.stream()
                .filter(charge -> numbered.contains(charge.chargeId()))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<OpenCharge> ofYear = charges.stream()
                .filter(charge -> charge.duesYear() != null && line.memo().contains(charge.duesYear() + "年"))
                .toList();
        List<OpenCharge> exact = (ofYear.isEmpty() ? charges : ofYear)
                .stream().filter(charge -> charge.due().equals(line.rest())).toList();
        if (!exact.isEmpty()) {
            return exact.subList(0, 1);
        }
        List<OpenCharge> inTurn = new ArrayList<>(ofYear);
        charges.stream().filter(charge -> !ofYear.contains(charge)).forEach(inTurn::add);
        return inTurn;
    }

    private void take(OpenCharge charge) {
        if (!left.isPositive()) {
            return;
        }
        Money take = left.compareTo(charge.due()) < 0 ? left : charge.due();
        shares.add(new Share(charge.chargeId(), charge.subject(), charge.due(), take));
        left = left.minus(take);
        missing = missing.plus(charge.due().minus(take));
    }

    boolean isNamed() {
        return evidence.stream().anyMatch(NAMES_A_UNIT::contains);
    }

    private boolean has(Evidence what) {
        return evidence.contains(what);
    }

    /** The smaller, the better: number, amount together with something that names the unit, name, credit code. */
    int rank() {
        boolean name = has(Evidence.NAME) || has(Evidence.CORE_NAME);
        return (has(Evidence.NUMBER) ? 0 : 16)
                + (has(Evidence.AMOUNT) ? 0 : 8)
                + (name ? 0 : 4)
                + (has(Evidence.CREDIT_CODE) ? 0 : 2)
                + (has(Evidence.BEFORE) ? 0 : 1);
    }

    /** @param alone whether nothing names another unit, and the office has not entered this money already */
    Suggestion suggestion(boolean alone) {
        boolean sure = has(Evidence.NUMBER) || has(Evidence.NAME) || has(Evidence.CREDIT_CODE);
        OpenCharge any = charges.getFirst();
        return new Suggestion(
                any.unitId(),
                any.unitName(),
                List.copyOf(shares),
                List.of(),
                left,
                missing,
                alone && sure && has(Evidence.AMOUNT),
                reasons());
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        say(reasons, Evidence.NUMBER, "附言里有这笔款的缴费码或订单号");
        say(reasons, Evidence.AMOUNT, "金额与应缴的一分不差：" + line.rest());
        say(reasons, Evidence.NAME, "付款户名就是单位名称");
        if (!has(Evidence.NAME)) {
            say(reasons, Evidence.CORE_NAME, "付款户名与单位名称只差“有限公司”等字样");
        }
        say(reasons, Evidence.CREDIT_CODE, "附言里有单位的统一社会信用代码");
        if (!has(Evidence.NAME) && !has(Evidence.CORE_NAME)) {
            say(reasons, Evidence.MENTIONED, "附言里提到这家单位，可能是别人代付");
        }
        say(reasons, Evidence.MEMBER_NO, "附言里有单位的会员号");
        say(reasons, Evidence.BEFORE, "这个户名以前为这家单位付过款");
        if (missing.isPositive()) {
            reasons.add("付完还差 " + missing);
        }
        if (left.isPositive()) {
            reasons.add("比应缴的多 " + left + "，多的记作单位余额");
        }
        return reasons;
    }

    private void say(List<String> reasons, Evidence what, String words) {
        if (has(what)) {
            reasons.add(words);
        }
    }
}
