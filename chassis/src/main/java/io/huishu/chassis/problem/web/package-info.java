/** Renders problems, and whatever else goes wrong at a door, as RFC 9457 answers in Chinese. */
@NullMarked
package io.huishu.chassis.problem.web;

import org.jspecify.annotations.NullMarked;
