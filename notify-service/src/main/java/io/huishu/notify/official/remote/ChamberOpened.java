package io.huishu.notify.official.remote;

/** What this house reads of {@code chamber.opened.v1}. */
record ChamberOpened(String code, String name) {}
