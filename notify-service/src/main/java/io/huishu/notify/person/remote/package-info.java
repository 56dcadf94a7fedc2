/** Facts about people and units from member-service. */
@NullMarked
package io.huishu.notify.person.remote;

import org.jspecify.annotations.NullMarked;
