package io.huishu.payment.offline;

/** What sort of picture a voucher is. */
public enum VoucherKind {
    JPEG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    VoucherKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
