/** Shows a unit's account with the chamber (往来账): what was asked, paid, forgiven and given back, line by line from the books. */
@NullMarked
package io.huishu.payment.account;

import org.jspecify.annotations.NullMarked;
