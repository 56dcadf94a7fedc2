package io.huishu.payment.credential;

/** By what a merchant knows WeChat Pay's signatures. */
public enum VerificationMode {
    /** 微信支付公钥: merchants opened since October 2024 have nothing else. */
    PUBLIC_KEY,
    /** 微信支付平台证书: downloaded, and changed by WeChat from time to time. */
    CERTIFICATE,
    /** Both, while a merchant goes from certificates to the public key: WeChat signs by either. */
    MIXED;

    public boolean hasCertificates() {
        return this != PUBLIC_KEY;
    }
}
