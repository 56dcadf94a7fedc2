package io.huishu.sandbox.control;

/** One customer of WeChat with a mini-program, an official account and a merchant. */
public record Chamber(String code, String name, Channels channels) {}
