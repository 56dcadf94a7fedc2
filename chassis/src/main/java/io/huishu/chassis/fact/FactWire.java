package io.huishu.chassis.fact;

import java.util.List;

/** The way out to the broker. */
interface FactWire {
    /**
     * Sends facts of one topic and queue, in order, all or none.
     *
     * @throws Away when the broker cannot take anything now; nothing is wrong with the facts
     * @throws Rejected when it will not take these facts as they are
     */
    void send(List<OutboxRow> facts);

    /** Where a fact goes; facts of one aggregate always to the same. */
    int queueOf(OutboxRow fact);

    /** The broker cannot be reached or does not take anything now. */
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Away(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The broker refuses what it was given: too large, malformed. */
    final class Rejected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Rejected(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
