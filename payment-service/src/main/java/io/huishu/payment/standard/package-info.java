/** Keeps this house's own copy of the adopted dues standards (会费标准), and of historic ones that only explain past years. */
@NullMarked
package io.huishu.payment.standard;

import org.jspecify.annotations.NullMarked;
