package io.huishu.payment.credential;

import io.huishu.chassis.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Downloads and keeps WeChat's certificates of a merchant that verifies by them. */
@Component
public class FollowCertificates {
    private final CertificateSource source;
    private final KnownCertificates certificates;
    private final LiveCredentials live;
    private final BusinessTime time;

    FollowCertificates(
            CertificateSource source, KnownCertificates certificates, LiveCredentials live, BusinessTime time) {
        this.source = source;
        this.certificates = certificates;
        this.live = live;
        this.time = time;
    }

    /** @return the set with the certificates that are known now */
    public MerchantKeys follow(MerchantKeys keys) {
        List<PlatformCertificate> came = source.download(keys);
        certificates.keep(keys.mchid(), came, time.now());
        live.forget();
        return keys.with(certificates.of(keys.mchid(), time.now()));
    }
}
