/** Database door of registration and check-in. */
@NullMarked
package io.huishu.event.registration.store;

import org.jspecify.annotations.NullMarked;
