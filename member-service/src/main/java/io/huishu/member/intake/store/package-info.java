/** Database door of the imports. */
@NullMarked
package io.huishu.member.intake.store;

import org.jspecify.annotations.NullMarked;
