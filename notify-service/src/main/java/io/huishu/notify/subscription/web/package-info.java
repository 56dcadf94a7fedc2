/** People's door to subscription consents. */
@NullMarked
package io.huishu.notify.subscription.web;

import org.jspecify.annotations.NullMarked;
