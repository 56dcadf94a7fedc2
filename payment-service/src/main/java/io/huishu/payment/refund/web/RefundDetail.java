package io.huishu.payment.refund.web;

import io.huishu.payment.order.WeChatAnswerView;
import io.huishu.payment.refund.RefundView;
import java.util.List;

/** One refund with everything that WeChat said about it, newest first. */
public record RefundDetail(RefundView refund, List<WeChatAnswerView> answers) {}
