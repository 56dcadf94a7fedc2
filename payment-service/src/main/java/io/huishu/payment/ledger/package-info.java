/** Keeps the chamber's books (账): one line per movement with its debit and its credit, and until which day they are closed. */
@NullMarked
package io.huishu.payment.ledger;

import org.jspecify.annotations.NullMarked;
