package io.huishu.notify.notice.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.ForStaff;
import io.huishu.notify.notice.NoticeView;
import io.huishu.notify.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/notices")
@ForStaff("notices:read")
class NoticeController {
    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    Page<NoticeView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return notices.all(Cursor.of(cursor, limit));
    }

    @GetMapping("/{id}")
    NoticeAnswer one(@PathVariable String id) {
        return NoticeAnswer.of(notices.view(id), notices.deliveriesOf(id));
    }
}
