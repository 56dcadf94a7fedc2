package io.huishu.elsewhere;

/** A class of another house. */
public final class Foreign {}
