package io.huishu.event.registration;

/** Where a registration stands; a cancelled one does not come back, its person signs up anew. */
public enum RegistrationState {
    CONFIRMED,
    CANCELLED;

    public boolean mayBecome(RegistrationState next) {
        return this == CONFIRMED && next == CANCELLED;
    }
}
