package io.huishu.chassis.test.canary.alpha.store;

/** What a store keeps. */
public record Rows(String name) {}
