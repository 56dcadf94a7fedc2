/** The trail's table. */
@NullMarked
package io.huishu.member.audit.store;

import org.jspecify.annotations.NullMarked;
