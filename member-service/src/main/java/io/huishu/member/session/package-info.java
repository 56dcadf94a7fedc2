/** 登录: who is signed in and for how long, the tokens that say so, and the keys they are signed with. */
@NullMarked
package io.huishu.member.session;

import org.jspecify.annotations.NullMarked;
