package io.huishu.chassis.fact;

/** The story's fact: place {@code number} of an activity was taken. */
record SeatTaken(String activityId, long number, String note) implements Fact {
    static final String TYPE = "seat.taken.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return activityId;
    }

    @Override
    public long version() {
        return number;
    }
}
