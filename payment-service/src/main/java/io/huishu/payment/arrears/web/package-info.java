/** The staff's door to the rules, to who owes, to reminders and to memberships that may end. */
@NullMarked
package io.huishu.payment.arrears.web;

import org.jspecify.annotations.NullMarked;
