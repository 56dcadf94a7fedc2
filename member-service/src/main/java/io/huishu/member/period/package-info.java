/** 会籍期: a settled or waived charge makes a unit a paying member for that calendar year. */
@NullMarked
package io.huishu.member.period;

import org.jspecify.annotations.NullMarked;
