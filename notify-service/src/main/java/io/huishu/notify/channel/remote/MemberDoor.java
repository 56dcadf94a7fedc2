package io.huishu.notify.channel.remote;

import io.huishu.notify.channel.ChannelSettings;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What this house asks member-service. */
@FeignClient(name = "member-service", url = "${huishu.member.url:}")
public interface MemberDoor {
    @GetMapping("/internal/chambers/{id}/channels")
    ChannelSettings channels(@PathVariable("id") String chamber);
}
