/** The chambers' tables, and the directory by which they are found. */
@NullMarked
package io.huishu.member.chamber.store;

import org.jspecify.annotations.NullMarked;
