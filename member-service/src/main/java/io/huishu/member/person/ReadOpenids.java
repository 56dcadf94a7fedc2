package io.huishu.member.person;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Under which openids a person can be reached. */
@Component
public class ReadOpenids {
    private final Persons persons;

    ReadOpenids(Persons persons) {
        this.persons = persons;
    }

    @Transactional(readOnly = true)
    public List<Openid> of(String personId) {
        return persons.openidsOf(personId);
    }
}
