/** WeChat's own paths for mini-programs. */
@NullMarked
package io.huishu.sandbox.mini.web;

import org.jspecify.annotations.NullMarked;
