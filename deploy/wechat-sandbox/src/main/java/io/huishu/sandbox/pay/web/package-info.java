/** WeChat Pay's own paths: signed requests in, signed answers out. */
@NullMarked
package io.huishu.sandbox.pay.web;

import org.jspecify.annotations.NullMarked;
