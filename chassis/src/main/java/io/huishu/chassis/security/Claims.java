package io.huishu.chassis.security;

import io.huishu.chassis.tenant.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** The names of what a token says, and how a {@link Caller} is read from them. */
public final class Claims {
    public static final String ISSUER = "huishu";
    public static final String TYPE = "at+jwt";
    public static final String CHAMBER = "chamber";
    public static final String NAME = "name";
    public static final String ROLES = "roles";
    public static final String SCOPE = "scope";
    public static final String UNITS = "units";
    public static final String SESSION = "sid";
    public static final String EPOCH = "epoch";

    public static final String MEMBER = "member";
    public static final String STAFF = "staff";
    public static final String PLATFORM = "platform";
    public static final String SERVICE = "service";

    /** The role of a member whose phone is proven; without it a member's token opens only the way there. */
    public static final String KNOWN_MEMBER = "MEMBER";

    static final Set<String> AUDIENCES = Set.of(MEMBER, STAFF, PLATFORM, SERVICE);

    private Claims() {}

    static Caller callerOf(Jwt token) {
        return new Caller(
                Objects.requireNonNull(token.getSubject()),
                Optional.ofNullable(token.getClaimAsString(NAME)).orElse(""),
                Objects.requireNonNull(token.getAudience()).getFirst(),
                chamberOf(token),
                Set.copyOf(listOf(token, ROLES)),
                wordsOf(token.getClaimAsString(SCOPE)),
                listOf(token, UNITS));
    }

    static @Nullable TenantId chamberOf(Jwt token) {
        String chamber = token.getClaimAsString(CHAMBER);
        return chamber == null ? null : TenantId.of(chamber);
    }

    private static List<String> listOf(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsStringList(claim)).orElse(List.of());
    }

    private static Set<String> wordsOf(@Nullable String scope) {
        return scope == null || scope.isBlank()
                ? Set.of()
                : Arrays.stream(scope.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
