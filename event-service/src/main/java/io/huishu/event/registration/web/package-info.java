/** People's door to registration and check-in. */
@NullMarked
package io.huishu.event.registration.web;

import org.jspecify.annotations.NullMarked;
