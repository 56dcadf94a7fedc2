package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The refresh token as its bearer holds it: the number of the chamber, a dot, 32 random bytes in base64url.
 *
 * @param tenant the platform's own number for the operator
 */
public record RefreshSecret(TenantId tenant, String random) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,17})\\.([0-9A-Za-z_-]{43})");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RefreshSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RefreshSecret(
                Tenancy.current(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when the text cannot be one. */
    public static Optional<RefreshSecret> read(@Nullable String text) {
        Matcher parts = FORM.matcher(text == null ? "" : text);
        return parts.matches()
                ? Optional.of(new RefreshSecret(TenantId.of(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    public String reveal() {
        return tenant + "." + random;
    }

    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(reveal().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    @Override
    public String toString() {
        return "RefreshSecret[tenant=" + tenant + "]";
    }
}
