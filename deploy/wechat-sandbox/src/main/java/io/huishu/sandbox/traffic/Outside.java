package io.huishu.sandbox.traffic;

import java.util.function.Supplier;

/** The servers of WeChat's customers. Every call is recorded and may be struck by a fault of its url's path. */
public interface Outside {

    Reply get(String url);

    /** {@code spoilt} is sent instead when a fault wants a wrong signature. */
    Reply post(Call call, Supplier<Call> spoilt);
}
