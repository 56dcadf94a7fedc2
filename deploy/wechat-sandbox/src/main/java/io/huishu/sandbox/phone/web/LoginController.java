package io.huishu.sandbox.phone.web;

import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.apps.CodeKind;
import io.huishu.sandbox.apps.Codes;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.people.Person;
import io.huishu.sandbox.phone.LoginPage;
import io.huishu.sandbox.phone.Return;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Log-in on the phone: comes back with code, phoneCode (if allowed) and state; a refusal brings only the state. */
@RestController
class LoginController {

    private final LoginPage page;
    private final Apps apps;
    private final People people;
    private final Codes codes;

    LoginController(LoginPage page, Apps apps, People people, Codes codes) {
        this.page = page;
        this.apps = apps;
        this.people = people;
        this.codes = codes;
    }

    @GetMapping(path = "/phone/login", produces = PhoneController.HTML)
    String ask(
            @RequestParam String appid, @RequestParam String redirect, @RequestParam(defaultValue = "") String state) {
        return page.render(apps.get(appid), redirect, state);
    }

    /** Adds a person and logs them in at once, phone number allowed. */
    @PostMapping("/phone/login/people")
    ResponseEntity<Void> add(
            @RequestParam String nickname,
            @RequestParam String phone,
            @RequestParam String appid,
            @RequestParam String redirect,
            @RequestParam(defaultValue = "") String state) {
        return back(people.add(nickname, phone), apps.get(appid), true, redirect, state);
    }

    @PostMapping("/phone/login")
    ResponseEntity<Void> answer(
            @RequestParam(defaultValue = "allow") String answer,
            @RequestParam String user,
            @RequestParam String appid,
            @RequestParam String redirect,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String state) {
        if (answer.equals("refuse")) {
            return PhoneController.to(Return.to(redirect, Map.of("state", state)));
        }
        return back(people.get(user), apps.get(appid), phone.equals("yes"), redirect, state);
    }

    private ResponseEntity<Void> back(Person person, App app, boolean phone, String redirect, String state) {
        boolean mini = app.kind() == AppKind.MINI;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", codes.issue(mini ? CodeKind.LOGIN : CodeKind.OAUTH, person.userId(), app.appid()));
        if (mini && phone) {
            values.put("phoneCode", codes.issue(CodeKind.PHONE, person.userId(), app.appid()));
        }
        values.put("state", state);
        return PhoneController.to(Return.to(redirect, values));
    }
}
