/** The staff's door to previews and runs of a year. */
@NullMarked
package io.huishu.payment.dues.web;

import org.jspecify.annotations.NullMarked;
