/** The one door to the product; it reads no bodies and remembers nothing between calls. */
@NullMarked
package io.huishu.gateway;

import org.jspecify.annotations.NullMarked;
