package io.huishu.member.person;

import java.util.List;

/** What the roster tells about people. The roster's room provides it; without one there are no units. */
public interface UnitDirectory {
    /** Gives every seat kept under that phone to the person, and lists them all; a repeat changes nothing. */
    List<Seat> claim(String phoneIndex, String personId);

    /** The units the person stands for, also those that have left. */
    List<UnitOfPerson> unitsOf(String personId);

    /** Ids of the people who stand for the unit. */
    List<String> personsOf(String unitId);
}
