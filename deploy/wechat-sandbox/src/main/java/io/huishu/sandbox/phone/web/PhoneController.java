package io.huishu.sandbox.phone.web;

import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.official.ActKind;
import io.huishu.sandbox.official.ActOnOfficialAccount;
import io.huishu.sandbox.official.PushResult;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.people.Person;
import io.huishu.sandbox.phone.ChatPage;
import io.huishu.sandbox.phone.HomePage;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The phone's own screens. */
@RestController
class PhoneController {

    static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=utf-8";

    private final HomePage home;
    private final ChatPage chat;
    private final People people;
    private final Apps apps;
    private final ActOnOfficialAccount act;

    PhoneController(HomePage home, ChatPage chat, People people, Apps apps, ActOnOfficialAccount act) {
        this.home = home;
        this.chat = chat;
        this.people = people;
        this.apps = apps;
        this.act = act;
    }

    @GetMapping("/")
    ResponseEntity<Void> root() {
        return to("/phone");
    }

    @GetMapping(path = "/phone", produces = HTML)
    String phone(
            @RequestParam(defaultValue = "") String user, @RequestParam(name = "chat", defaultValue = "") String with) {
        if (user.isEmpty()) {
            return home.choose();
        }
        Person person = people.get(user);
        return switch (with) {
            case "" -> home.home(person);
            case "notices" -> chat.notices(person);
            default -> chat.official(person, apps.get(with));
        };
    }

    @PostMapping("/phone/people")
    ResponseEntity<Void> add(@RequestParam String nickname, @RequestParam String phone) {
        return to("/phone?user=" + people.add(nickname, phone).userId());
    }

    @PostMapping("/phone/events")
    ResponseEntity<Void> event(
            @RequestParam String user,
            @RequestParam String appid,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String content) {
        PushResult unused = act.act(user, appid, ActKind.valueOf(kind.toUpperCase(Locale.ROOT)), key, content);
        return to("/phone?user=" + user + "&chat=" + appid);
    }

    static ResponseEntity<Void> to(String url) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(url))
                .build();
    }
}
