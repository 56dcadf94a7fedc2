package io.huishu.notify.notice.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.notify.notice.InboxView;
import io.huishu.notify.notice.Notices;
import io.huishu.notify.notice.ReadMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/member/inbox")
@ForMember
class InboxController {
    private final Notices notices;
    private final ReadMessage read;

    InboxController(Notices notices, ReadMessage read) {
        this.notices = notices;
        this.read = read;
    }

    @GetMapping
    InboxAnswer inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Page<InboxView> page = notices.inbox(caller.subject(), Cursor.of(cursor, limit));
        return new InboxAnswer(page.items(), page.nextCursor(), notices.unread(caller.subject()));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller caller, @PathVariable String id) {
        read.read(id, caller.subject());
    }
}
