package io.huishu.payment.credential;

import java.time.Instant;

/**
 * A certificate by which WeChat Pay signs for a merchant; nothing of it is secret.
 *
 * @param serial hexadecimal in capitals
 */
public record PlatformCertificate(String serial, String pem, Instant validUntil) {}
