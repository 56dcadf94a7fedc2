/** Knows the people who use WeChat, their openid in each app, and what stands in their chats. */
@NullMarked
package io.huishu.sandbox.people;

import org.jspecify.annotations.NullMarked;
