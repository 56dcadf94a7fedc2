package io.huishu.member.person.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.problem.Stale;
import io.huishu.member.person.Openid;
import io.huishu.member.person.Person;
import io.huishu.member.person.Persons;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisPersons implements Persons {
    private final PersonMapper mapper;
    private final Ids ids;

    MyBatisPersons(PersonMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void add(Person person) {
        mapper.insert(person);
    }

    @Override
    public void save(Person person) {
        try {
            Stale.unlessOne(mapper.updateById(person), "个人资料");
        } catch (DuplicateKeyException e) {
            throw new Stale("个人资料");
        }
    }

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public Optional<Person> findByPhone(String phoneIndex) {
        return mapper.byPhone(phoneIndex);
    }

    @Override
    public Optional<Person> findByOpenid(String appid, String openid) {
        return mapper.byOpenid(appid, openid);
    }

    @Override
    public boolean link(String personId, String appid, String openid, Instant now) {
        try {
            return mapper.link(ids.next(), personId, appid, openid, now) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void moveOpenids(String from, String to) {
        mapper.moveOpenids(from, to);
    }

    @Override
    public List<Openid> openidsOf(String personId) {
        return mapper.openidsOf(personId);
    }
}
