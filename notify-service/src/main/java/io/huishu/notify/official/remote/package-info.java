/** WeChat's door to the official account, and the way out to it. */
@NullMarked
package io.huishu.notify.official.remote;

import org.jspecify.annotations.NullMarked;
