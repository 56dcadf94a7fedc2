package io.huishu.payment.arrears;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The charter's article does not apply to a unit, or the chamber has not written it down. */
public final class LapseRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private LapseRefused(String code, String sentence) {
        super(code, Kind.REFUSED, sentence);
    }

    static LapseRefused noArticle() {
        return new LapseRefused("lapse.no-article", "请先在“会费规则”里填写章程关于会籍终止的条款。");
    }

    static LapseRefused doesNotApply(int years) {
        return new LapseRefused("lapse.not-applicable", "这家单位没有连续 %d 个年度未缴会费，不适用章程的这一条。".formatted(years));
    }
}
