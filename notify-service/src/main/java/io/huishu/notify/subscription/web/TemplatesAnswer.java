package io.huishu.notify.subscription.web;

import java.util.List;

/** The templates a member may be asked to allow. */
record TemplatesAnswer(List<Template> items) {
    /** @param purpose for example {@code duesSettled} */
    record Template(String id, String purpose, String title) {}
}
