package io.huishu.notify.notice;

import java.util.Map;

/** Writes the slots of a template as the one text that a delivery keeps, and reads them again. */
public interface Slots {
    String write(Map<String, String> slots);

    Map<String, String> read(String slots);
}
