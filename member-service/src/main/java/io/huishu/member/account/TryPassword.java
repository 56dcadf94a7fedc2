package io.huishu.member.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at a password after the try was counted, and as slowly when there is no such account. */
@Component
class TryPassword {
    private static final int LONGEST = 128;

    private final CountTry countTry;
    private final Passwords passwords;

    TryPassword(CountTry countTry, Passwords passwords) {
        this.countTry = countTry;
        this.passwords = passwords;
    }

    /** @param account as it stands after this try was counted */
    record Tried(StaffAccount account, boolean right) {}

    /**
     * @param name in its one form; empty when it can be nobody's
     * @return empty when there is no such account, or the password can be none
     * @throws AccountLocked while the account is closed after many tries
     */
    Optional<Tried> look(Optional<String> name, String password) {
        if (password.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<StaffAccount> found = name.flatMap(countTry::count);
        if (found.isEmpty()) {
            passwords.pretend(password);
        }
        return found.map(account -> new Tried(account, passwords.matches(password, account.passwordHash())));
    }
}
