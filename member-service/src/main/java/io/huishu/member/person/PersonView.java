package io.huishu.member.person;

import io.huishu.chassis.crypto.Phone;
import org.jspecify.annotations.Nullable;

/** @param phone masked; absent until one is proven */
public record PersonView(String id, String name, @Nullable Phone phone) {}
