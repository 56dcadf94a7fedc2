package io.huishu.payment.order.web;

import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.order.WeChatAnswerView;
import io.huishu.payment.order.WeChatAnswers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What WeChat said about a charge's attempts and refunds, for staff. */
@RestController
@ForStaff("payments:read")
public class WeChatAnswerController {
    private final WeChatAnswers answers;

    public WeChatAnswerController(WeChatAnswers answers) {
        this.answers = answers;
    }

    /** Newest first, at most 200; empty for a charge that nobody tried to pay. */
    @GetMapping("/api/staff/charges/{id}/wechat-answers")
    public Page<WeChatAnswerView> ofCharge(@PathVariable String id) {
        return new Page<>(answers.ofCharge(id), null);
    }
}
