/** WeChat Pay's bill paths. */
@NullMarked
package io.huishu.sandbox.bill.web;

import org.jspecify.annotations.NullMarked;
