/** 会籍终止: what becomes of a unit that has not paid for as long as the charter allows; a person decides, never a clock. */
@NullMarked
package io.huishu.member.lapse;

import org.jspecify.annotations.NullMarked;
