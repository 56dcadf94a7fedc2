package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.account.CheckPassword;
import io.huishu.member.account.StaffAccount;
import io.huishu.member.platform.Platform;
import org.springframework.stereotype.Component;

/** Signs the platform's operator in by account and password. */
@Component
public class SignInOperator {
    private final CheckPassword checkPassword;
    private final StartSignIn startSignIn;
    private final DescribeSignIn describeSignIn;

    SignInOperator(CheckPassword checkPassword, StartSignIn startSignIn, DescribeSignIn describeSignIn) {
        this.checkPassword = checkPassword;
        this.startSignIn = startSignIn;
        this.describeSignIn = describeSignIn;
    }

    /** @throws SignInRefused when account or password is wrong */
    public SignedIn signIn(String account, String password) {
        return Tenancy.call(Platform.TENANT, () -> {
            StaffAccount known = checkPassword.check(account, password);
            return describeSignIn.describe(startSignIn.start(Audience.PLATFORM, known.id()));
        });
    }
}
