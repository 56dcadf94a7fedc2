/** The roster for the secretariat. */
@NullMarked
package io.huishu.member.roster.web;

import org.jspecify.annotations.NullMarked;
