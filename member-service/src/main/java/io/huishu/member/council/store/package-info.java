/** Database door of resolutions and dues standards. */
@NullMarked
package io.huishu.member.council.store;

import org.jspecify.annotations.NullMarked;
