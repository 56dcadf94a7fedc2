package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.account.CheckPassword;
import io.huishu.member.account.SignInRefused;
import io.huishu.member.account.StaffAccount;
import io.huishu.member.chamber.AddressKind;
import io.huishu.member.chamber.ChamberDirectory;
import io.huishu.member.platform.Platform;
import org.springframework.stereotype.Component;

/** Signs a chamber's staff in by account and password. */
@Component
public class SignInStaff {
    private final ChamberDirectory directory;
    private final CheckPassword checkPassword;
    private final StartSignIn startSignIn;
    private final DescribeSignIn describeSignIn;

    SignInStaff(
            ChamberDirectory directory,
            CheckPassword checkPassword,
            StartSignIn startSignIn,
            DescribeSignIn describeSignIn) {
        this.directory = directory;
        this.checkPassword = checkPassword;
        this.startSignIn = startSignIn;
        this.describeSignIn = describeSignIn;
    }

    /**
     * @throws SignInRefused when chamber, account or password is wrong
     * @throws io.huishu.chassis.problem.Problem when the account is locked or the chamber suspended
     */
    public SignedIn signIn(String chamberCode, String account, String password) {
        TenantId chamber = directory.find(AddressKind.CODE, chamberCode.strip()).orElse(Platform.TENANT);
        if (chamber.equals(Platform.TENANT)) {
            throw refusedAsSlowly(account, password);
        }
        return Tenancy.call(chamber, () -> {
            StaffAccount known = checkPassword.check(account, password);
            return describeSignIn.describe(startSignIn.start(Audience.STAFF, known.id()));
        });
    }

    /** An unknown chamber takes as long as a wrong password: the account asked for lies nowhere. */
    private SignInRefused refusedAsSlowly(String account, String password) {
        return Tenancy.call(Platform.TENANT, () -> {
            try {
                checkPassword.check("nowhere/" + account, password);
            } catch (SignInRefused refused) {
                return refused;
            }
            return new SignInRefused();
        });
    }
}
