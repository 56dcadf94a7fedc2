package io.huishu.payment.dues;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A year was to be billed that no adopted standard covers: without one nothing may be collected. */
public final class NoStandardInForce extends Problem {
    private static final long serialVersionUID = 1L;

    public NoStandardInForce(int year) {
        super("dues-standard.missing", Kind.REFUSED, year + "年度还没有生效的会费标准，请先登记会员大会决议并通过会费标准。");
        tell("year", year);
    }
}
