/** Decides on waivers and reductions (减免): proposed by one person with the deciding meeting, approved by another, never undone. */
@NullMarked
package io.huishu.payment.waiver;

import org.jspecify.annotations.NullMarked;
