/** Keeps this house's own copy of the adopted dues standards (会费标准); it decides nothing about them. */
@NullMarked
package io.huishu.payment.standard;

import org.jspecify.annotations.NullMarked;
