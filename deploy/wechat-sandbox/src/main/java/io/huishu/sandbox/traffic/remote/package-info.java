/** Carries the calls WeChat makes to other servers: notifies and pushes. */
@NullMarked
package io.huishu.sandbox.traffic.remote;

import org.jspecify.annotations.NullMarked;
