package io.huishu.payment.arrears.web;

import io.huishu.payment.arrears.DueCharge;
import java.util.List;

/**
 * Whom the reminders would reach if they went out now.
 *
 * @param more whether there are more than are shown
 */
public record ReminderPreview(List<DueCharge> items, boolean more) {
    static ReminderPreview of(List<DueCharge> due, int shown) {
        return new ReminderPreview(due.subList(0, Math.min(shown, due.size())), due.size() > shown);
    }
}
