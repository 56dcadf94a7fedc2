/** Decides whom a year's billing (会费) charges, how much, and whom it leaves out and why. */
@NullMarked
package io.huishu.payment.dues;

import org.jspecify.annotations.NullMarked;
