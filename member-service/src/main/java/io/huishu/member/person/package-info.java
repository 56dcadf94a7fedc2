/** 会员代表: the people of a chamber as WeChat knows them, their proven phone, and the units they stand for. */
@NullMarked
package io.huishu.member.person;

import org.jspecify.annotations.NullMarked;
