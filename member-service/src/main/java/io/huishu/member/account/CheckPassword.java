package io.huishu.member.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Decides whether account and password open the bound chamber, and leaves both answers in its trail. */
@Component
public class CheckPassword {
    /** What the column can hold; comparing it with Chinese would be an error of the database. */
    private static final Pattern ACCOUNT = Pattern.compile("[!-~]{1,64}");

    private final TryPassword tryPassword;
    private final ForgiveTries forgiveTries;
    private final SignInTrail trail;

    CheckPassword(TryPassword tryPassword, ForgiveTries forgiveTries, SignInTrail trail) {
        this.tryPassword = tryPassword;
        this.forgiveTries = forgiveTries;
        this.trail = trail;
    }

    /**
     * @throws SignInRefused when they do not, or the account is disabled
     * @throws AccountLocked while the account is closed after many tries
     */
    public StaffAccount check(String account, String password) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        TryPassword.Tried tried = tryPassword
                .look(Optional.of(name).filter(ACCOUNT.asMatchPredicate()), password)
                .orElseThrow(SignInRefused::new);
        if (!tried.right()) {
            trail.refused(tried.account(), "密码不对");
            throw new SignInRefused();
        }
        if (!tried.account().active()) {
            trail.refused(tried.account(), "账号已停用");
            throw new SignInRefused();
        }
        return forgiveTries.forgive(name);
    }
}
