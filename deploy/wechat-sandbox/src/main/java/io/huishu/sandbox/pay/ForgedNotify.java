package io.huishu.sandbox.pay;

import org.jspecify.annotations.Nullable;

/**
 * How a notify sent by hand differs from an honest one. {@code repeat}: times in all, {@code together}: at once instead
 * of one after another; {@code changeBody}: one character changed after signing; {@code stripHeader}: the name of a
 * header left out; {@code mchid}: deliver to this other merchant's url; {@code amountDelta}: fen added before sealing;
 * {@code signTest}: WeChat's own probe signature; {@code formerSeal}: sealed with the APIv3 key before the present one.
 */
public record ForgedNotify(
        @Nullable Integer repeat,
        @Nullable Boolean together,
        @Nullable Boolean changeBody,
        @Nullable String stripHeader,
        @Nullable Long oldTimestampSeconds,
        @Nullable Boolean wrongSerial,
        @Nullable Boolean wrongSignature,
        @Nullable Boolean signTest,
        @Nullable Boolean asRefundEvent,
        @Nullable String mchid,
        @Nullable Long amountDelta,
        @Nullable String url,
        @Nullable Boolean formerSeal) {

    static ForgedNotify honest() {
        return new ForgedNotify(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static boolean yes(@Nullable Boolean choice) {
        return Boolean.TRUE.equals(choice);
    }
}
