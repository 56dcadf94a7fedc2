package io.huishu.member.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindPhoneTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Phone PHONE = Phone.parse("138 0000 1111").orElseThrow();

    private final PeopleInMemory people = new PeopleInMemory();
    private final List<Fact> told = new ArrayList<>();
    private final FieldCipher cipher = new Reversed();
    private final BlindIndex index = (value, purpose) -> purpose + "#" + value;
    private final AnnounceBinding announce = new AnnounceBinding(people, told::add);

    @Test
    void seatsThePersonWhomTheRosterNames() {
        people.meet("person-1", "wx-mini", "openid-1");
        Person bound = bind(roster("phone#13800001111", new Seat("unit-1", "陈志远")), "person-1");
        assertThat(bound.name()).isEqualTo("陈志远");
        assertThat(bound.needsPhone()).isFalse();
        assertThat(bound.phone(cipher)).contains(PHONE);
        assertThat(told).containsExactly(new PersonBound("person-1", "unit-1", "陈志远", "wx-mini", "openid-1", 0));
    }

    @Test
    void acceptsSomebodyWhoIsNotInTheRoster() {
        people.meet("person-1", "wx-mini", "openid-1");
        Person bound = bind(roster("phone#other", new Seat("unit-1", "陈志远")), "person-1");
        assertThat(bound.needsPhone()).isFalse();
        assertThat(bound.name()).isEqualTo("微信用户");
        assertThat(told).isEmpty();
    }

    @Test
    void worksWithoutAnyRoster() {
        people.meet("person-1", "wx-mini", "openid-1");
        assertThat(bind(Optional.empty(), "person-1").needsPhone()).isFalse();
    }

    @Test
    void tellsOfEverySeatUnderEveryOpenid() {
        people.meet("person-1", "wx-mini", "openid-1");
        people.link("person-1", "wx-official", "openid-2", NOON);
        bind(roster("phone#13800001111", new Seat("unit-1", "陈志远"), new Seat("unit-2", "陈志远")), "person-1");
        assertThat(told).hasSize(4);
    }

    @Test
    void takesTheSamePhoneForTheSamePerson() {
        people.meet("person-1", "wx-mini", "openid-1");
        bind(Optional.empty(), "person-1");
        people.meet("person-2", "wx-other", "openid-2");
        assertThat(bind(Optional.empty(), "person-2").id()).isEqualTo("person-1");
        assertThat(people.openidsOf("person-1"))
                .containsExactly(new Openid("wx-mini", "openid-1"), new Openid("wx-other", "openid-2"));
    }

    @Test
    void seatsSomebodyLaterWhenTheRosterLearnsThePhone() {
        people.meet("person-1", "wx-mini", "openid-1");
        bind(Optional.empty(), "person-1");
        SeatPerson seat = new SeatPerson(people, announce);
        assertThat(seat.seat("phone#13800001111", "unit-9", "陈志远")).contains("person-1");
        assertThat(seat.seat("phone#13900000000", "unit-9", "别人")).isEmpty();
        assertThat(told).hasSize(1);
    }

    private Person bind(Optional<UnitDirectory> roster, String personId) {
        return new BindPhone(people, new Units(roster), announce, cipher, index).bind(personId, PHONE);
    }

    private static Optional<UnitDirectory> roster(String phoneIndex, Seat... seats) {
        return Optional.of(new UnitDirectory() {
            @Override
            public List<Seat> claim(String asked, String personId) {
                return asked.equals(phoneIndex) ? List.of(seats) : List.of();
            }

            @Override
            public List<UnitOfPerson> unitsOf(String personId) {
                return List.of();
            }

            @Override
            public List<String> personsOf(String unitId) {
                return List.of();
            }
        });
    }

    /** Good enough to tell a cipher text from its clear one. */
    private static final class Reversed implements FieldCipher {
        @Override
        public String encrypt(String clear, String place) {
            return new StringBuilder(clear).reverse().toString();
        }

        @Override
        public String decrypt(String cipher, String place) {
            return new StringBuilder(cipher).reverse().toString();
        }
    }
}
