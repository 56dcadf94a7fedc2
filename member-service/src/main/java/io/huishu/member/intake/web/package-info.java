/** Workbooks from and to the secretary's computer. */
@NullMarked
package io.huishu.member.intake.web;

import org.jspecify.annotations.NullMarked;
