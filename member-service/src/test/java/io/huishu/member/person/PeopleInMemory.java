package io.huishu.member.person;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of one chamber, kept in lists. */
final class PeopleInMemory implements Persons {
    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<Openid, String> owners = new LinkedHashMap<>();
    private final Map<String, String> phones = new HashMap<>();

    Person meet(String id, String appid, String openid) {
        Person person = new Person(id, Instant.parse("2026-11-23T04:00:00Z"));
        add(person);
        link(id, appid, openid, Instant.parse("2026-11-23T04:00:00Z"));
        return person;
    }

    @Override
    public void add(Person person) {
        byId.put(person.id(), person);
    }

    @Override
    public void save(Person person) {
        byId.put(person.id(), person);
        person.phoneIndex().ifPresent(index -> phones.put(index, person.id()));
    }

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Person> findByPhone(String phoneIndex) {
        return Optional.ofNullable(phones.get(phoneIndex)).flatMap(this::find);
    }

    @Override
    public Optional<Person> findByOpenid(String appid, String openid) {
        return Optional.ofNullable(owners.get(new Openid(appid, openid))).flatMap(this::find);
    }

    @Override
    public boolean link(String personId, String appid, String openid, Instant now) {
        return owners.putIfAbsent(new Openid(appid, openid), personId) == null;
    }

    @Override
    public void moveOpenids(String from, String to) {
        owners.replaceAll((openid, owner) -> owner.equals(from) ? to : owner);
    }

    @Override
    public List<Openid> openidsOf(String personId) {
        return owners.entrySet().stream()
                .filter(each -> each.getValue().equals(personId))
                .map(Map.Entry::getKey)
                .toList();
    }
}
