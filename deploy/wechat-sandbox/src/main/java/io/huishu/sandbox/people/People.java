package io.huishu.sandbox.people;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people and their openids: another one in every app, always the same one in the same app. */
@Component
public final class People {

    private final Shelf<Person> people;
    private final Shelf<OpenId> openIds;
    private final Shelf<OpenId> byPerson;

    People(Shelves shelves) {
        this.people = shelves.open("people", Person.class);
        this.openIds = shelves.open("openids", OpenId.class);
        this.byPerson = shelves.open("openidsByPerson", OpenId.class);
    }

    /** A mainland mobile number belongs to one person: adding it again finds that person. */
    public synchronized Person add(String nickname, String phone) {
        String name = nickname.strip();
        if (name.isEmpty() || name.length() > 32) {
            throw Refusal.invalid("请填写昵称，最多 32 个字");
        }
        if (!phone.matches("1\\d{10}")) {
            throw Refusal.invalid("请填写 11 位手机号");
        }
        return all().stream()
                .filter(each -> each.phone().equals(phone))
                .findFirst()
                .orElseGet(() -> {
                    Person person = new Person("u" + Chance.hex(12), name, phone);
                    people.put(person.userId(), person);
                    return person;
                });
    }

    public List<Person> all() {
        return people.all();
    }

    public Person get(String userId) {
        return people.find(userId).orElseThrow(() -> Refusal.missing("沙盒里没有这个人：" + userId));
    }

    /** 28 characters beginning with o, as WeChat's are. */
    public synchronized String openidOf(String userId, String appid) {
        get(userId);
        String key = appid + ":" + userId;
        return byPerson.find(key).map(OpenId::openid).orElseGet(() -> {
            OpenId fresh = new OpenId("o" + Chance.letters(27), appid, userId);
            openIds.put(fresh.openid(), fresh);
            byPerson.put(key, fresh);
            return fresh.openid();
        });
    }

    public Optional<OpenId> whoIs(String openid) {
        return openIds.find(openid);
    }

    public List<OpenId> openidsOf(String userId) {
        return openIds.all().stream()
                .filter(each -> each.userId().equals(userId))
                .toList();
    }
}
