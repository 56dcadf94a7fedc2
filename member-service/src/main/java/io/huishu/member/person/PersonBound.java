package io.huishu.member.person;

import io.huishu.chassis.fact.Fact;

/** A person stands for a unit and can be reached under this openid. */
public record PersonBound(String personId, String unitId, String name, String appid, String openid, long version)
        implements Fact {
    @Override
    public String type() {
        return "person.bound.v1";
    }

    @Override
    public String key() {
        return personId;
    }
}
