/** Hears from member-service who was admitted, changed or left. */
@NullMarked
package io.huishu.payment.unit.remote;

import org.jspecify.annotations.NullMarked;
