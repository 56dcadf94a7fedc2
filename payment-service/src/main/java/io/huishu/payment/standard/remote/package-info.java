/** Hears from member-service which dues standard was adopted. */
@NullMarked
package io.huishu.payment.standard.remote;

import org.jspecify.annotations.NullMarked;
