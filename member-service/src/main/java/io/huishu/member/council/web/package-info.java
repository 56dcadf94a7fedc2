/** Resolutions and dues standards for the secretariat. */
@NullMarked
package io.huishu.member.council.web;

import org.jspecify.annotations.NullMarked;
