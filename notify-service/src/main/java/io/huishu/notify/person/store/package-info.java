/** Database door of people. */
@NullMarked
package io.huishu.notify.person.store;

import org.jspecify.annotations.NullMarked;
