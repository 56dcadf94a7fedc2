/** Reads that come before a chamber is known, or look for waiting work in all of them. */
@NullMarked
package io.huishu.notify.official.store.crosstenant;

import org.jspecify.annotations.NullMarked;
