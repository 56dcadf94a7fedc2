package io.huishu.notify.notice.web;

import io.huishu.notify.notice.InboxView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param unread over all pages */
record InboxAnswer(List<InboxView> items, @Nullable String nextCursor, int unread) {}
