/** Renders refusals of WeChat Pay, control and phone. */
@NullMarked
package io.huishu.sandbox.refusal.web;

import org.jspecify.annotations.NullMarked;
