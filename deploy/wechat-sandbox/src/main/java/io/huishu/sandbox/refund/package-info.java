/** Decides about refunds: which are accepted, how each ends, and what the merchant hears of it. */
@NullMarked
package io.huishu.sandbox.refund;

import org.jspecify.annotations.NullMarked;
