package io.huishu.payment.dues;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import io.huishu.payment.standard.HistoricStandard;

/** A year was to be billed that no adopted standard covers: without one nothing may be collected. */
public final class NoStandardInForce extends Problem {
    private static final long serialVersionUID = 1L;

    public NoStandardInForce(int year) {
        this(year, year + "年度还没有生效的会费标准，请先登记会员大会决议并通过会费标准。");
    }

    private NoStandardInForce(int year, String sentence) {
        super("dues-standard.missing", Kind.REFUSED, sentence);
        tell("year", year);
    }

    /** A standard was used in that year, but it breaks rules: it documents the year and bills nobody. */
    static NoStandardInForce only(int year, HistoricStandard used) {
        return new NoStandardInForce(
                year,
                "%d年度用过的《%s》不合规定（%s），不能据此收费；请由会员大会以无记名投票重新通过会费标准。"
                        .formatted(year, used.name(), String.join("、", used.broken())));
    }
}
