/** Tokens: checked here once and by every service again. */
@NullMarked
package io.huishu.gateway.identity;

import org.jspecify.annotations.NullMarked;
