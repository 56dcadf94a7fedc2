/** WeChat, asked through WxJava: one client per mini-program, access tokens shared in the database. */
@NullMarked
package io.huishu.member.person.remote;

import org.jspecify.annotations.NullMarked;
