package io.huishu.payment.order.remote;

import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What this house asks member-service. All three are reads; none is repeated by itself. */
@FeignClient(name = "member-service", url = "${huishu.member.url:}")
public interface MemberDoor {
    @GetMapping("/internal/chambers/by-merchant/{mchid}")
    ChamberOfMerchant chamberOf(@PathVariable("mchid") String mchid);

    @GetMapping("/internal/chambers/{id}/channels")
    Channels channels(@PathVariable("id") String chamber);

    @GetMapping("/internal/persons/{id}/openids")
    List<WeChatIdentity> openids(@PathVariable("id") String personId);

    /** @param chamber the chamber's number */
    record ChamberOfMerchant(String chamber) {}

    /** A person in one mini-program or official account. */
    record WeChatIdentity(String appid, String openid) {}
}
