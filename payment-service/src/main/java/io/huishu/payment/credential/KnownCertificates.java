package io.huishu.payment.credential;

import java.time.Instant;
import java.util.List;

/** WeChat's certificates for the bound chamber's merchants, kept so that a restart needs no download. */
public interface KnownCertificates {
    /** Those that are still valid, the longest first. */
    List<PlatformCertificate> of(String mchid, Instant now);

    void keep(String mchid, List<PlatformCertificate> certificates, Instant now);
}
