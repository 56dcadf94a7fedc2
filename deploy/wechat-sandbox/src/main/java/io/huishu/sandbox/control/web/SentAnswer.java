package io.huishu.sandbox.control.web;

import io.huishu.sandbox.traffic.Reply;
import java.util.List;

/** What came back from a notify sent by hand; {@code status} and {@code body} are the last reply's. */
record SentAnswer(int status, String body, List<Reply> replies) {

    static SentAnswer of(List<Reply> replies) {
        Reply last = replies.getLast();
        return new SentAnswer(last.status(), last.body(), replies);
    }
}
