/** Database door of chamber codes. */
@NullMarked
package io.huishu.event.chamber.store;

import org.jspecify.annotations.NullMarked;
