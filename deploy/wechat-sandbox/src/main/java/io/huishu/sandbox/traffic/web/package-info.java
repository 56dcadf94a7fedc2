/** The door every request passes: recorder and faults. */
@NullMarked
package io.huishu.sandbox.traffic.web;

import org.jspecify.annotations.NullMarked;
