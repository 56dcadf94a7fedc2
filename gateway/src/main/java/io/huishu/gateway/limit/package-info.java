/** How often one address, one person and one chamber may call. */
@NullMarked
package io.huishu.gateway.limit;

import org.jspecify.annotations.NullMarked;
