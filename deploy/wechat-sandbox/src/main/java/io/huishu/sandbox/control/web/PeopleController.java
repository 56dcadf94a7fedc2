package io.huishu.sandbox.control.web;

import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.apps.CodeKind;
import io.huishu.sandbox.apps.Codes;
import io.huishu.sandbox.mini.Consent;
import io.huishu.sandbox.mini.Consents;
import io.huishu.sandbox.people.ChatLine;
import io.huishu.sandbox.people.Chats;
import io.huishu.sandbox.people.OpenId;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People, their codes, their consents and their chats. */
@RestController
@RequestMapping("/control")
class PeopleController {

    private final People people;
    private final Apps apps;
    private final Codes codes;
    private final Consents consents;
    private final Chats chats;

    PeopleController(People people, Apps apps, Codes codes, Consents consents, Chats chats) {
        this.people = people;
        this.apps = apps;
        this.codes = codes;
        this.consents = consents;
        this.chats = chats;
    }

    record PersonRequest(String nickname, String phone) {}

    record PersonAnswer(String userId) {}

    record PersonList(List<PersonView> items) {}

    record PersonView(String userId, String nickname, String phone, List<OpenId> openids, List<Consent> consents) {}

    record CodeRequest(String userId, String appid) {}

    record CodeAnswer(String code) {}

    record ConsentRequest(
            String userId,
            String appid,
            String templateId,
            @Nullable Integer count) {}

    record ConsentAnswer(int left) {}

    record MessageList(List<ChatLine> items) {}

    @PostMapping("/people")
    PersonAnswer add(@RequestBody PersonRequest request) {
        return new PersonAnswer(people.add(request.nickname(), request.phone()).userId());
    }

    @GetMapping("/people")
    PersonList list() {
        return new PersonList(people.all().stream().map(this::view).toList());
    }

    @PostMapping("/login-codes")
    CodeAnswer loginCode(@RequestBody CodeRequest request) {
        return code(CodeKind.LOGIN, request);
    }

    @PostMapping("/phone-codes")
    CodeAnswer phoneCode(@RequestBody CodeRequest request) {
        return code(CodeKind.PHONE, request);
    }

    @PostMapping("/oauth-codes")
    CodeAnswer oauthCode(@RequestBody CodeRequest request) {
        return code(CodeKind.OAUTH, request);
    }

    @PostMapping("/subscriptions")
    ConsentAnswer consent(@RequestBody ConsentRequest request) {
        String userId = people.get(request.userId()).userId();
        int count = request.count() == null ? 1 : request.count();
        return new ConsentAnswer(consents.grant(userId, request.appid(), request.templateId(), count)
                .left());
    }

    @GetMapping("/messages")
    MessageList messages(@Nullable @RequestParam(required = false) String userId) {
        return new MessageList(userId == null ? chats.all() : chats.of(userId));
    }

    private CodeAnswer code(CodeKind kind, CodeRequest request) {
        String userId = people.get(request.userId()).userId();
        return new CodeAnswer(
                codes.issue(kind, userId, apps.get(request.appid()).appid()));
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.userId(),
                person.nickname(),
                person.phone(),
                people.openidsOf(person.userId()),
                consents.of(person.userId()));
    }
}
