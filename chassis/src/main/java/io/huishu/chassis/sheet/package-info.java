/** Tables that people send as files: hostile ones are refused with one sentence, honest ones read row by row. */
@NullMarked
package io.huishu.chassis.sheet;

import org.jspecify.annotations.NullMarked;
