package io.huishu.member.person.web;

import io.huishu.chassis.security.ForService;
import io.huishu.member.person.Openid;
import io.huishu.member.person.ReachablePerson;
import io.huishu.member.person.ReadOpenids;
import io.huishu.member.person.ReadUnitPeople;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ForService
class InternalPersonController {
    private final ReadOpenids readOpenids;
    private final ReadUnitPeople readUnitPeople;

    InternalPersonController(ReadOpenids readOpenids, ReadUnitPeople readUnitPeople) {
        this.readOpenids = readOpenids;
        this.readUnitPeople = readUnitPeople;
    }

    @GetMapping("/internal/persons/{id}/openids")
    List<Openid> openids(@PathVariable String id) {
        return readOpenids.of(id);
    }

    @GetMapping("/internal/units/{id}/persons")
    List<ReachablePerson> persons(@PathVariable String id) {
        return readUnitPeople.of(id);
    }
}
