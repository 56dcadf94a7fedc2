/** The doors to units' balances, for staff. */
@NullMarked
package io.huishu.payment.credit.web;

import org.jspecify.annotations.NullMarked;
