package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.chamber.AddressKind;
import io.huishu.member.chamber.FindChamber;
import io.huishu.member.person.Person;
import io.huishu.member.person.RecognisePerson;
import io.huishu.member.person.Wechat;
import org.springframework.stereotype.Component;

/** Signs a member in by WeChat's word; which chamber it is, the mini-program says. */
@Component
public class SignInMember {
    private final FindChamber findChamber;
    private final Wechat wechat;
    private final RecognisePerson recognisePerson;
    private final StartSignIn startSignIn;
    private final DescribeSignIn describeSignIn;

    SignInMember(
            FindChamber findChamber,
            Wechat wechat,
            RecognisePerson recognisePerson,
            StartSignIn startSignIn,
            DescribeSignIn describeSignIn) {
        this.findChamber = findChamber;
        this.wechat = wechat;
        this.recognisePerson = recognisePerson;
        this.startSignIn = startSignIn;
        this.describeSignIn = describeSignIn;
    }

    /** @throws io.huishu.member.person.CodeRefused when WeChat does not take the code */
    public SignedIn signIn(String appid, String code) {
        TenantId chamber = findChamber.find(AddressKind.MINI_APPID, appid);
        return Tenancy.call(chamber, () -> {
            Person person = recognisePerson.recognise(wechat.whoIs(appid, code));
            return describeSignIn.describe(startSignIn.start(Audience.MEMBER, person.id()));
        });
    }
}
