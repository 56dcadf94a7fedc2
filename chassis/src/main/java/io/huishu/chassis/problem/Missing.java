package io.huishu.chassis.problem;

/** There is no such thing in this chamber; another chamber's thing is missing in the same words. */
public final class Missing extends Problem {
    private static final long serialVersionUID = 1L;

    /**
     * @param code {@code noun.missing}
     * @param what Chinese noun, for example {@code 这笔会费}
     */
    public Missing(String code, String what) {
        super(code, Kind.MISSING, "没有找到" + what + "。");
    }
}
