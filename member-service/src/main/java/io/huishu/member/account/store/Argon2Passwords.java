package io.huishu.member.account.store;

import io.huishu.member.account.Passwords;
import io.huishu.member.account.SignInRefused;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane, the first choice of the OWASP Password Storage Cheat Sheet: about 40 ms
 * on one core, and a chamber's sign-in storm does not eat the machine's memory.
 */
@Component
class Argon2Passwords implements Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final String nobodys = encoded("nobody has this password");

    @Override
    public String hash(String password) {
        return encoded(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    @Override
    public void pretend(String password) {
        boolean opened = encoder.matches(password, nobodys);
        if (opened) {
            throw new SignInRefused();
        }
    }

    private String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
