package io.huishu.sandbox.apps;

/** {@code {"errcode":0,"errmsg":"ok"}}, the answer of every call that has nothing else to say. */
public record ErrcodeAnswer(int errcode, String errmsg) {

    public static ErrcodeAnswer ok() {
        return new ErrcodeAnswer(0, "ok");
    }
}
