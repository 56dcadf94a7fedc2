/** 商会: what a chamber is, which modules it has, by which channels WeChat and its merchant reach it, and how it is found before it is known. */
@NullMarked
package io.huishu.member.chamber;

import org.jspecify.annotations.NullMarked;
