/** Merchant keys for finance and the operator. */
@NullMarked
package io.huishu.payment.credential.web;

import org.jspecify.annotations.NullMarked;
