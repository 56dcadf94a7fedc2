package io.huishu.chassis.problem;

/** What sort of "no" a problem is; each has its one HTTP status. */
public enum Kind {
    INVALID(400, "请求有误"),
    UNAUTHENTICATED(401, "需要登录"),
    FORBIDDEN(403, "没有权限"),
    MISSING(404, "没有找到"),
    CONFLICT(409, "与现有情况冲突"),
    REFUSED(422, "不符合规则"),
    TOO_MANY(429, "请求太频繁"),
    UNAVAILABLE(503, "暂时无法办理");

    private final int status;
    private final String title;

    Kind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
