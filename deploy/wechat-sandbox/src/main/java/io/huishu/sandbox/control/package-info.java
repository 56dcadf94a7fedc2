/** Decides what a test or a demo may arrange behind WeChat's back. */
@NullMarked
package io.huishu.sandbox.control;

import org.jspecify.annotations.NullMarked;
