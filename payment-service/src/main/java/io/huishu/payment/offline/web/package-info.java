/** The doors to money taken in the office, for staff. */
@NullMarked
package io.huishu.payment.offline.web;

import org.jspecify.annotations.NullMarked;
