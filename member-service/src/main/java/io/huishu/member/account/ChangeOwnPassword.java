package io.huishu.member.account;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Caller;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Staff change their own password. Every sign-in of the account ends with it, the author's own too. */
@Component
public class ChangeOwnPassword {
    private final FindAccount findAccount;
    private final TryPassword tryPassword;
    private final KeepPassword keepPassword;
    private final Passwords passwords;
    private final SignInTrail trail;

    ChangeOwnPassword(
            FindAccount findAccount,
            TryPassword tryPassword,
            KeepPassword keepPassword,
            Passwords passwords,
            SignInTrail trail) {
        this.findAccount = findAccount;
        this.tryPassword = tryPassword;
        this.keepPassword = keepPassword;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * @throws OldPasswordWrong counted like a sign-in that fails
     * @throws AccountLocked while the account is closed after many tries
     * @throws WeakPassword naming the first rule that the new one breaks
     */
    public void change(Caller caller, String oldPassword, String newPassword) {
        String account = findAccount
                .find(caller.subject())
                .orElseThrow(() -> new Missing("account.missing", "这个账号"))
                .account();
        PasswordRules.check(account, newPassword);
        if (newPassword.equals(oldPassword)) {
            throw new WeakPassword("新密码和原密码一样，请换一个。");
        }
        prove(account, oldPassword);
        keepPassword.keep(account, passwords.hash(newPassword), caller);
    }

    private void prove(String account, String password) {
        TryPassword.Tried tried =
                tryPassword.look(Optional.of(account), password).orElseThrow(OldPasswordWrong::new);
        if (!tried.right()) {
            trail.oldPasswordWrong(tried.account());
            throw new OldPasswordWrong();
        }
    }
}
