/** Who am I: the first question of every client after sign-in. */
@NullMarked
package io.huishu.member.me;

import org.jspecify.annotations.NullMarked;
