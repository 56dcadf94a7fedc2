package io.huishu.payment.credential;

import java.util.List;

/** Downloads WeChat's certificates for a merchant. Never called in a transaction. */
public interface CertificateSource {
    /**
     * @return empty when none came that these keys can open and that prove themselves
     */
    List<PlatformCertificate> download(MerchantKeys keys);
}
