/** Room 通知: what is told to whom; one delivery per notice, person and channel, each with its final state. */
@NullMarked
package io.huishu.notify.notice;

import org.jspecify.annotations.NullMarked;
