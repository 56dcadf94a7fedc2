package io.huishu.event.registration;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes the code of a member's QR: 20 characters without look-alikes, 98 bits, so that nobody guesses one. */
@Component
public class CheckInCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
