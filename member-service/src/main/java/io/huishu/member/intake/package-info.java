/** 名单导入: a secretary's list is checked row by row, shown, written as shown, and can be taken back. */
@NullMarked
package io.huishu.member.intake;

import org.jspecify.annotations.NullMarked;
