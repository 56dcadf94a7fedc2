/** Decides whom unpaid dues are called to mind (催缴), how long grace lasts, and whom the charter lets go; ending a membership is left to people. */
@NullMarked
package io.huishu.payment.arrears;

import org.jspecify.annotations.NullMarked;
