package io.huishu.notify.notice;

import java.util.Map;

/**
 * What is told to everybody who acts for a unit.
 *
 * @param sourceId what caused it: one notice per kind and cause
 * @param link page of the members' client, without host
 * @param purpose which of the chamber's templates is used in WeChat
 * @param slots what stands in the template's slots
 */
record UnitNotice(
        NoticeKind kind,
        String sourceId,
        String unitId,
        String title,
        String body,
        String link,
        String purpose,
        Map<String, String> slots) {
    UnitNotice {
        slots = Map.copyOf(slots);
    }
}
