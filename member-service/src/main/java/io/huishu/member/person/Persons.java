package io.huishu.member.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The people of the bound chamber. */
public interface Persons {
    void add(Person person);

    /** @throws io.huishu.chassis.problem.Stale when somebody else saved it meanwhile */
    void save(Person person);

    Optional<Person> find(String id);

    Optional<Person> findByPhone(String phoneIndex);

    Optional<Person> findByOpenid(String appid, String openid);

    /**
     * Notes that a person is known under this openid; false when it is somebody's already.
     */
    boolean link(String personId, String appid, String openid, Instant now);

    /** Moves every openid of one person to another. */
    void moveOpenids(String from, String to);

    List<Openid> openidsOf(String personId);
}
