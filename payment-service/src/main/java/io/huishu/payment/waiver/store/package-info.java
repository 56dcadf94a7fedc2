/** Keeps the waivers in the database. */
@NullMarked
package io.huishu.payment.waiver.store;

import org.jspecify.annotations.NullMarked;
