/** The staff's door to waivers and to the meetings that decide them. */
@NullMarked
package io.huishu.payment.waiver.web;

import org.jspecify.annotations.NullMarked;
