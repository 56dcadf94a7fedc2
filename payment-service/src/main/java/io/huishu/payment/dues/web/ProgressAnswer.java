package io.huishu.payment.dues.web;

import io.huishu.payment.dues.ProgressView;
import org.jspecify.annotations.Nullable;

/** @param running null while no run is under way */
public record ProgressAnswer(@Nullable ProgressView running) {}
