package io.huishu.member.roster.store;

import io.huishu.member.person.Seat;
import io.huishu.member.person.UnitDirectory;
import io.huishu.member.person.UnitOfPerson;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the roster tells about people. */
@Component
class RosterDirectory implements UnitDirectory {
    private final RepresentativeMapper representatives;

    RosterDirectory(RepresentativeMapper representatives) {
        this.representatives = representatives;
    }

    @Override
    public List<Seat> claim(String phoneIndex, String personId) {
        representatives.claim(phoneIndex, personId);
        return representatives.seatsUnder(phoneIndex);
    }

    @Override
    public List<UnitOfPerson> unitsOf(String personId) {
        return representatives.unitsOf(personId).stream()
                .map(row -> new UnitOfPerson(
                        row.id(),
                        row.name(),
                        Written.code(row.creditCode()),
                        row.tier(),
                        row.title(),
                        row.state().name(),
                        Written.number(row.memberNo()),
                        row.paidUntil()))
                .toList();
    }

    @Override
    public List<String> personsOf(String unitId) {
        return representatives.personsOf(unitId);
    }
}
