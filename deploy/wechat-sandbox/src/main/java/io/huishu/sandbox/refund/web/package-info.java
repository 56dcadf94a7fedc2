/** WeChat Pay's refund paths. */
@NullMarked
package io.huishu.sandbox.refund.web;

import org.jspecify.annotations.NullMarked;
