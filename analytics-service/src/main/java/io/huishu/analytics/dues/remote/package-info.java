/** Facts about charges from payment-service. */
@NullMarked
package io.huishu.analytics.dues.remote;

import org.jspecify.annotations.NullMarked;
