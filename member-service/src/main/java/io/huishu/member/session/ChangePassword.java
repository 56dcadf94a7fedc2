package io.huishu.member.session;

import io.huishu.chassis.security.Caller;
import io.huishu.member.account.ChangeOwnPassword;
import org.springframework.stereotype.Component;

/** Changes a staff member's own password: every sign-in before it is over, and a new one begins for its author. */
@Component
public class ChangePassword {
    private final ChangeOwnPassword changeOwnPassword;
    private final StartSignIn startSignIn;
    private final DescribeSignIn describeSignIn;

    ChangePassword(ChangeOwnPassword changeOwnPassword, StartSignIn startSignIn, DescribeSignIn describeSignIn) {
        this.changeOwnPassword = changeOwnPassword;
        this.startSignIn = startSignIn;
        this.describeSignIn = describeSignIn;
    }

    /** @throws io.huishu.chassis.problem.Problem when the old password is wrong or the new one weak */
    public SignedIn change(Caller caller, String oldPassword, String newPassword) {
        changeOwnPassword.change(caller, oldPassword, newPassword);
        return describeSignIn.describe(startSignIn.start(Audience.STAFF, caller.subject()));
    }
}
