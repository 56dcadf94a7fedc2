/** Decides about merchants and orders, and signs and checks as WeChat Pay APIv3 does. */
@NullMarked
package io.huishu.sandbox.pay;

import org.jspecify.annotations.NullMarked;
