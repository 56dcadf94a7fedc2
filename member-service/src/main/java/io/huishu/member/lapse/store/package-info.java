/** Database door of proposals to end a membership. */
@NullMarked
package io.huishu.member.lapse.store;

import org.jspecify.annotations.NullMarked;
