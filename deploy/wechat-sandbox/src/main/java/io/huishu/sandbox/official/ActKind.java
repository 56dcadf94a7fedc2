package io.huishu.sandbox.official;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person does with an official account. */
public enum ActKind {
    @JsonProperty("follow")
    FOLLOW,
    @JsonProperty("unfollow")
    UNFOLLOW,
    /** Taps a menu button of type click. */
    @JsonProperty("click")
    CLICK,
    /** Taps a menu button that opens a url. */
    @JsonProperty("view")
    VIEW,
    /** Scans a QR code with a scene; follows by that if need be. */
    @JsonProperty("scan")
    SCAN,
    @JsonProperty("text")
    TEXT
}
