package io.huishu.payment.credential.store;

import io.huishu.payment.credential.KnownCertificates;
import io.huishu.payment.credential.PlatformCertificate;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link KnownCertificates} in MySQL. */
@Repository
class MyBatisKnownCertificates implements KnownCertificates {
    private final CertificateMapper mapper;

    MyBatisKnownCertificates(CertificateMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<PlatformCertificate> of(String mchid, Instant now) {
        return mapper.valid(mchid, now);
    }

    @Override
    public void keep(String mchid, List<PlatformCertificate> certificates, Instant now) {
        certificates.forEach(each -> mapper.keep(mchid, each, now));
    }
}
