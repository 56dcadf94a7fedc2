package io.huishu.payment.ledger.store;

import io.huishu.payment.ledger.Movement;

/** A movement with the id of its line. */
public record NumberedMovement(String id, Movement what) {}
