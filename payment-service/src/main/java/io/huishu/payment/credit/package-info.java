/** Keeps what units paid beyond what they owed (单位余额): used for a later charge, or paid back. */
@NullMarked
package io.huishu.payment.credit;

import org.jspecify.annotations.NullMarked;
