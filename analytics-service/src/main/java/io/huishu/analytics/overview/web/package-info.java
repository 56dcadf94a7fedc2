/** People's door to the overview. */
@NullMarked
package io.huishu.analytics.overview.web;

import org.jspecify.annotations.NullMarked;
