/** Notices, the inbox and WeChat messages: each recipient has one final state. */
@NullMarked
package io.huishu.notify;

import org.jspecify.annotations.NullMarked;
