/** A tiny house that the sweeps of the tenant wall are tried on; some of its doors leak on purpose. */
@NullMarked
package io.huishu.cards;

import org.jspecify.annotations.NullMarked;
