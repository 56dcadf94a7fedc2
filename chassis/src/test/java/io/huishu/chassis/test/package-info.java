/** What the tests of every house share: real servers, tokens, and the rules a machine checks. */
@NullMarked
package io.huishu.chassis.test;

import org.jspecify.annotations.NullMarked;
