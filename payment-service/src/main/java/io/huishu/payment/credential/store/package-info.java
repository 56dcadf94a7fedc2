/** Database door of merchant keys. */
@NullMarked
package io.huishu.payment.credential.store;

import org.jspecify.annotations.NullMarked;
