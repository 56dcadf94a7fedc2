package io.huishu.event.chamber.remote;

/** What this house reads of {@code chamber.opened.v1}. */
record ChamberOpened(String chamberId, String code) {}
