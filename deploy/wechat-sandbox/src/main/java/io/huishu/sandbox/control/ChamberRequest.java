package io.huishu.sandbox.control;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Only {@code code} and {@code name} are needed; what else is given is kept instead of being made up. With {@code
 * merchantCertificatePem} the private key stays with the caller. {@code publicKeyOnly}: a merchant without platform
 * certificate. {@code plainPush}: pushes in plain mode. {@code templates} replaces the library.
 */
public record ChamberRequest(
        @Nullable String code,
        @Nullable String name,
        @Nullable String merchantCertificatePem,
        @Nullable String mchid,
        @Nullable String miniAppid,
        @Nullable String officialAppid,
        @Nullable Boolean publicKeyOnly,
        @Nullable Boolean plainPush,
        @Nullable Map<String, TemplateRequest> templates) {

    /** {@code keywords}: slot (thing1) to label, in order. */
    public record TemplateRequest(String title, Map<String, String> keywords) {}
}
