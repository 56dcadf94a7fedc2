/** Another house, as seen by the canaries. */
@NullMarked
package io.huishu.elsewhere;

import org.jspecify.annotations.NullMarked;
