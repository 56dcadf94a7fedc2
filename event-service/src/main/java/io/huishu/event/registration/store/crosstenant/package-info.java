/** Reads across chambers: only which of them have a fee to see to. */
@NullMarked
package io.huishu.event.registration.store.crosstenant;

import org.jspecify.annotations.NullMarked;
