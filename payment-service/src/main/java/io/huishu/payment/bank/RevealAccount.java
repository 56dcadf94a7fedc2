package io.huishu.payment.bank;

import io.huishu.chassis.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives out the other side's whole account number, for somebody who has to transfer money back. */
@Component
public class RevealAccount {
    private final BankLines lines;
    private final FieldCipher cipher;

    public RevealAccount(BankLines lines, FieldCipher cipher) {
        this.lines = lines;
        this.cipher = cipher;
    }

    /** Null when the statement had none. */
    public @Nullable String of(String lineId) {
        String sealed = lines.get(lineId).accountCipher();
        return sealed == null ? null : cipher.decrypt(sealed, SealedAccount.place(lineId));
    }
}
