package io.huishu.sandbox.traffic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.refusal.Refusal;
import java.util.Arrays;

/**
 * What goes wrong. The value's meaning: delay, duplicate and reorder in milliseconds; drop "before" or "after" the work;
 * code to answer; the name of a header to strip.
 */
public enum FaultKind {
    /** The work is done at once, the answer (or the outgoing call) comes late. */
    @JsonProperty("delay")
    DELAY("delay"),
    /**
     * The connection ends without an answer; the work is done all the same unless the value is "before". An outgoing
     * call never arrives, unless the value is "after": then only its answer is lost.
     */
    @JsonProperty("drop")
    DROP("drop"),
    @JsonProperty("error500")
    ERROR_500("error500"),
    /** WeChat's own error, by errcode (-1, 45009) or by WeChat Pay's code (FREQUENCY_LIMITED). */
    @JsonProperty("code")
    CODE("code"),
    @JsonProperty("wrongSignature")
    WRONG_SIGNATURE("wrongSignature"),
    /** The answer, or the outgoing call, lacks one header. */
    @JsonProperty("stripHeader")
    STRIP_HEADER("stripHeader"),
    /** Only outgoing: the same call is made twice, the second time after the value's milliseconds. */
    @JsonProperty("duplicate")
    DUPLICATE("duplicate"),
    /**
     * Only outgoing: the call waits until the next one of the same path and merchant was made, at most the value's
     * milliseconds (ten seconds without).
     */
    @JsonProperty("reorder")
    REORDER("reorder");

    private final String word;

    FaultKind(String word) {
        this.word = word;
    }

    boolean isOnlyOutgoing() {
        return this == DUPLICATE || this == REORDER;
    }

    @JsonCreator
    static FaultKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有这种故障：" + word));
    }
}
