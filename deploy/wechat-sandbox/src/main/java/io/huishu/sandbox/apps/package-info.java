/** Decides who an appid is, and whether a code or an access_token still counts. */
@NullMarked
package io.huishu.sandbox.apps;

import org.jspecify.annotations.NullMarked;
