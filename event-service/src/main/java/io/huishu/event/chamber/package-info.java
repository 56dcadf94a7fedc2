/** Room 商会: which chamber a public address means. */
@NullMarked
package io.huishu.event.chamber;

import org.jspecify.annotations.NullMarked;
