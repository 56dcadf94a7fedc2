/** Database door of membership periods. */
@NullMarked
package io.huishu.member.period.store;

import org.jspecify.annotations.NullMarked;
