package io.huishu.notify.subscription.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.notify.channel.Channels;
import io.huishu.notify.channel.Purposes;
import io.huishu.notify.subscription.GrantConsents;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/member/subscriptions")
@ForMember
class SubscriptionController {
    private final GrantConsents grant;
    private final Channels channels;

    SubscriptionController(GrantConsents grant, Channels channels) {
        this.grant = grant;
        this.channels = channels;
    }

    @GetMapping("/templates")
    TemplatesAnswer templates() {
        return new TemplatesAnswer(channels.ofCurrent().templates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(t -> new TemplatesAnswer.Template(t.getValue(), t.getKey(), Purposes.titleOf(t.getKey())))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(Caller caller, @Valid @RequestBody ConsentRequest request) {
        grant.grant(caller.subject(), request.templateIds());
    }
}
