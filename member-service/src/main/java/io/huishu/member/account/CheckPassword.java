package io.huishu.member.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Decides whether account and password open the bound chamber. */
@Component
public class CheckPassword {
    /** What the column can hold; comparing it with Chinese would be an error of the database. */
    private static final Pattern ACCOUNT = Pattern.compile("[!-~]{1,64}");

    private static final int LONGEST = 128;

    private final CountTry countTry;
    private final ForgiveTries forgiveTries;
    private final Passwords passwords;

    CheckPassword(CountTry countTry, ForgiveTries forgiveTries, Passwords passwords) {
        this.countTry = countTry;
        this.forgiveTries = forgiveTries;
        this.passwords = passwords;
    }

    /**
     * @throws SignInRefused when they do not, or the account is disabled
     * @throws AccountLocked while the account is closed after many tries
     */
    public StaffAccount check(String account, String password) {
        if (password.length() > LONGEST) {
            throw new SignInRefused();
        }
        String name = account.strip().toLowerCase(Locale.ROOT);
        Optional<StaffAccount> found = ACCOUNT.matcher(name).matches() ? countTry.count(name) : Optional.empty();
        if (found.isEmpty()) {
            passwords.pretend(password);
            throw new SignInRefused();
        }
        if (!passwords.matches(password, found.get().passwordHash())
                || !found.get().active()) {
            throw new SignInRefused();
        }
        return forgiveTries.forgive(name);
    }
}
