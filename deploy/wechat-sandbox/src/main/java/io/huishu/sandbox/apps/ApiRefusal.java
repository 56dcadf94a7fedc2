package io.huishu.sandbox.apps;

/** A business error of api.weixin.qq.com: always HTTP 200, an errcode, an English errmsg. */
public final class ApiRefusal extends RuntimeException {

    private final int errcode;

    public ApiRefusal(int errcode, String errmsg) {
        super(errmsg);
        this.errcode = errcode;
    }

    public int errcode() {
        return errcode;
    }
}
