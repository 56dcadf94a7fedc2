/** Chambers, sign-in, roster and council: who belongs, and by which resolution. */
@NullMarked
package io.huishu.member;

import org.jspecify.annotations.NullMarked;
