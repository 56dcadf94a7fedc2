package io.huishu.member.session;

import io.huishu.chassis.problem.Missing;
import io.huishu.member.chamber.RevealChannels;
import io.huishu.member.person.BindPhone;
import io.huishu.member.person.Person;
import io.huishu.member.person.Wechat;
import org.springframework.stereotype.Component;

/** Takes the phone that WeChat proves for a signed-in member, and signs them in anew with what they now may see. */
@Component
public class ProvePhone {
    private final RevealChannels revealChannels;
    private final Wechat wechat;
    private final BindPhone bindPhone;
    private final StartSignIn startSignIn;
    private final DescribeSignIn describeSignIn;

    ProvePhone(
            RevealChannels revealChannels,
            Wechat wechat,
            BindPhone bindPhone,
            StartSignIn startSignIn,
            DescribeSignIn describeSignIn) {
        this.revealChannels = revealChannels;
        this.wechat = wechat;
        this.bindPhone = bindPhone;
        this.startSignIn = startSignIn;
        this.describeSignIn = describeSignIn;
    }

    /** @throws io.huishu.member.person.CodeRefused when WeChat does not take the code */
    public SignedIn prove(String personId, String code) {
        String appid = revealChannels.reveal().miniAppid();
        if (appid == null) {
            throw new Missing("mini-program.missing", "这家商会的小程序");
        }
        Person person = bindPhone.bind(personId, wechat.phoneOf(appid, code));
        return describeSignIn.describe(startSignIn.start(Audience.MEMBER, person.id()));
    }
}
