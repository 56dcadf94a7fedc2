package io.huishu.sandbox.pay;

/** What can be renewed between a merchant and WeChat Pay. */
public enum KeyKind {
    /** The merchant's own API certificate. */
    CERTIFICATE,
    API_V3_KEY,
    PUBLIC_KEY,
    PLATFORM_CERTIFICATE
}
