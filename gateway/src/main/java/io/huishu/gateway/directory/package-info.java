/** Which chambers are open and what they have switched on, kept by a short cache. */
@NullMarked
package io.huishu.gateway.directory;

import org.jspecify.annotations.NullMarked;
