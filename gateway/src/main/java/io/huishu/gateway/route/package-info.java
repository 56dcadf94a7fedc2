/** Which service answers which noun. */
@NullMarked
package io.huishu.gateway.route;

import org.jspecify.annotations.NullMarked;
