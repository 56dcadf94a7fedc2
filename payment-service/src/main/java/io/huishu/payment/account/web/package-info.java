/** The doors to a unit's account, for staff and for the unit's own people. */
@NullMarked
package io.huishu.payment.account.web;

import org.jspecify.annotations.NullMarked;
