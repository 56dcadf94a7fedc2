/** Chambers for the operator, their staff and anyone. */
@NullMarked
package io.huishu.member.chamber.web;

import org.jspecify.annotations.NullMarked;
