/** Room 概览: the figures of one year on one page, each computed from facts heard, none guessed. */
@NullMarked
package io.huishu.analytics.overview;

import org.jspecify.annotations.NullMarked;
