/** Database door of followers, menus and pushes seen. */
@NullMarked
package io.huishu.notify.official.store;

import org.jspecify.annotations.NullMarked;
