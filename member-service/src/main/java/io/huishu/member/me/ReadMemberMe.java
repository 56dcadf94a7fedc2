package io.huishu.member.me;

import io.huishu.chassis.problem.Missing;
import io.huishu.member.chamber.Chamber;
import io.huishu.member.chamber.ReadChamber;
import io.huishu.member.person.PersonFile;
import io.huishu.member.person.ReadPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a member's own file. */
@Component
public class ReadMemberMe {
    private final ReadPerson readPerson;
    private final ReadChamber readChamber;

    ReadMemberMe(ReadPerson readPerson, ReadChamber readChamber) {
        this.readPerson = readPerson;
        this.readChamber = readChamber;
    }

    @Transactional(readOnly = true)
    public MemberMe read(String personId) {
        PersonFile file = readPerson.read(personId).orElseThrow(() -> new Missing("person.missing", "这个人"));
        Chamber chamber = readChamber.current();
        return new MemberMe(
                new MemberMe.MyPerson(
                        file.person().id(), file.person().name(), file.person().phone()),
                new MemberMe.MyChamber(
                        chamber.id().toString(), chamber.code(), chamber.name(), chamber.slogan(), chamber.brand()),
                file.units(),
                file.needsPhone());
    }
}
