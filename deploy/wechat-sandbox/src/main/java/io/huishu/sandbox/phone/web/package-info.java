/** The pages of that phone. */
@NullMarked
package io.huishu.sandbox.phone.web;

import org.jspecify.annotations.NullMarked;
