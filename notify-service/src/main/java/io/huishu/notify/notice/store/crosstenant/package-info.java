/** The one read over all chambers: whose messages wait. */
@NullMarked
package io.huishu.notify.notice.store.crosstenant;

import org.jspecify.annotations.NullMarked;
