package io.huishu.member.account;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account of a chamber's staff; under the platform's number, the operator's, who has no roles. */
@TableName("staff_account")
public class StaffAccount {
    @TableId(type = IdType.INPUT)
    private String id;

    private String account;
    private String name;
    private String roles;
    private String passwordHash;
    private AccountState state;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private StaffAccount() {}

    StaffAccount(String id, String account, String name, Set<Role> roles, String passwordHash, Instant createdAt) {
        this.id = id;
        this.account = account;
        this.name = name;
        this.roles = wordsOf(roles);
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.createdAt = createdAt;
    }

    /**
     * Counts a try before its password is looked at, so that many tries at once are not free.
     *
     * @throws AccountLocked while an earlier try's wait lasts
     */
    void beginTry(Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            throw new AccountLocked(Duration.between(now, lockedUntil));
        }
        failedAttempts++;
        Duration wait = LockOut.after(failedAttempts);
        lockedUntil = wait.isZero() ? null : now.plus(wait);
    }

    void signedIn(Instant now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignInAt = now;
    }

    /** Zero while it may be tried. */
    Duration closedFor(Instant now) {
        return lockedUntil == null || lockedUntil.isBefore(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    void changePassword(String newHash, Instant now) {
        signedIn(now);
        passwordHash = newHash;
    }

    void change(String newName, Set<Role> newRoles, AccountState newState) {
        name = newName;
        roles = wordsOf(newRoles);
        state = newState;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles.isEmpty()
                ? Set.of()
                : Arrays.stream(roles.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean active() {
        return state == AccountState.ACTIVE;
    }

    private static String wordsOf(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
