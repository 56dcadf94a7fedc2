/** Plays WeChat on one machine: its wire protocol, its cryptography and its strictness. */
@NullMarked
package io.huishu.sandbox;

import org.jspecify.annotations.NullMarked;
