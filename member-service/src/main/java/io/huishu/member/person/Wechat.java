package io.huishu.member.person;

import io.huishu.chassis.crypto.Phone;

/** WeChat's word on who somebody is. It asks WeChat, so it is not called inside a transaction. */
public interface Wechat {
    /**
     * @throws CodeRefused when the code is no good (any more)
     * @throws io.huishu.chassis.problem.Unavailable when WeChat does not answer
     */
    Openid whoIs(String appid, String loginCode);

    /**
     * @throws CodeRefused when the code is no good (any more), or was made for another mini-program
     * @throws io.huishu.chassis.problem.Unavailable when WeChat does not answer
     */
    Phone phoneOf(String appid, String phoneCode);
}
