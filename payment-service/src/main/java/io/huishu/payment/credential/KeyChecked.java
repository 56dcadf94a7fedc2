package io.huishu.payment.credential;

import java.util.List;

/**
 * What came out of a check.
 *
 * @param apiV3KeyProven whether something that WeChat sealed with it was opened; a merchant without platform certificates
 *     proves it by the first notice only
 * @param certificates that were downloaded on the way
 */
public record KeyChecked(Finding finding, boolean apiV3KeyProven, List<PlatformCertificate> certificates) {
    public KeyChecked {
        certificates = List.copyOf(certificates);
    }

    public static KeyChecked of(Finding finding) {
        return new KeyChecked(finding, false, List.of());
    }
}
