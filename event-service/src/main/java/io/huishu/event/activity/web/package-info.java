/** People's door to activities. */
@NullMarked
package io.huishu.event.activity.web;

import org.jspecify.annotations.NullMarked;
