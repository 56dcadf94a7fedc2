package io.huishu.cards;

import io.huishu.cards.crosstenant.AllCards;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.chassis.security.ForStaff;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RequestMapping("/api")
@RestController
@ForStaff("members:read")
public class CardDoor {
    private final Cards cards;
    private final AllCards allCards;

    public CardDoor(Cards cards, AllCards allCards) {
        this.cards = cards;
        this.allCards = allCards;
    }

    /** What a person sends. */
    public record Rename(String name, String cardId) {}

    @GetMapping("/staff/cards/{id}")
    public List<String> right(@PathVariable String id) {
        return cards.names(id);
    }

    @PostMapping("/staff/cards/rename")
    public int rename(@RequestBody Rename rename) {
        return cards.rename(rename.cardId(), rename.name());
    }

    @ForMember
    @GetMapping("/member/cards")
    public List<String> mine() {
        return cards.names("c1");
    }

    @ForMember(guests = true)
    @GetMapping("/member/me")
    public String me(Caller caller) {
        return caller.name();
    }

    @ForMember(guests = true)
    @GetMapping("/member/ajar")
    public List<String> ajar() {
        return cards.names("c1");
    }

    @GetMapping("/staff/leaks/{id}")
    public List<String> leak(@PathVariable String id) {
        return allCards.names(id);
    }

    @PostMapping("/staff/spoils")
    public int spoil(@RequestBody Rename rename) {
        return Tenancy.call(new TenantId(8), () -> cards.rename(rename.cardId(), "金丝雀" + rename.name()));
    }
}
