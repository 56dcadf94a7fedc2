/** The canaries' door for people. */
@NullMarked
package io.huishu.chassis.test.canary.alpha.web;

import org.jspecify.annotations.NullMarked;
