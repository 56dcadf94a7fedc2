package io.huishu.notify.official;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** What came to WeChat's door was not signed by WeChat for this account, or is too old. */
public final class PushRefused extends Problem {
    private static final long serialVersionUID = 1L;

    public PushRefused() {
        super("official.push-refused", Kind.UNAUTHENTICATED, "这个请求不是微信发来的，没有处理。");
    }
}
