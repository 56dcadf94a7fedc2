package io.huishu.payment.order;

import java.util.List;

/** Everything that WeChat ever answered about attempts and refunds. */
public interface WeChatAnswers {
    void keep(WeChatAnswer answer);

    /** Answers and notices about all attempts to pay a charge and their refunds, newest first, at most 200. */
    List<WeChatAnswerView> ofCharge(String chargeId);

    /** Newest first, at most 200. */
    List<WeChatAnswerView> ofRefund(String refundNo);
}
