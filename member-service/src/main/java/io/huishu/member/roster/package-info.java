/** 会员名录: which units belong to a chamber, under which number and tier, and who stands for them. */
@NullMarked
package io.huishu.member.roster;

import org.jspecify.annotations.NullMarked;
