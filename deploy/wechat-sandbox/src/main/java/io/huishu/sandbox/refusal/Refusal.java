package io.huishu.sandbox.refusal;

/** A no with an HTTP status, WeChat Pay's or our own stable code, and a sentence for people. */
public class Refusal extends RuntimeException {

    private final int status;
    private final String code;

    public Refusal(int status, String code, String sentence) {
        super(sentence);
        this.status = status;
        this.code = code;
    }

    public static Refusal missing(String sentence) {
        return new Refusal(404, "RESOURCE_NOT_EXISTS", sentence);
    }

    public static Refusal invalid(String sentence) {
        return new Refusal(400, "PARAM_ERROR", sentence);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
