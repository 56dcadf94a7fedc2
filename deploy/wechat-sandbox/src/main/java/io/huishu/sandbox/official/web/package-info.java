/** WeChat's own paths for official accounts. */
@NullMarked
package io.huishu.sandbox.official.web;

import org.jspecify.annotations.NullMarked;
