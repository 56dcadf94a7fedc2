/** People for the other services. */
@NullMarked
package io.huishu.member.person.web;

import org.jspecify.annotations.NullMarked;
