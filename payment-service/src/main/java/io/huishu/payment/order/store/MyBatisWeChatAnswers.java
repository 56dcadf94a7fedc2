package io.huishu.payment.order.store;

import io.huishu.chassis.id.Ids;
import io.huishu.payment.order.WeChatAnswer;
import io.huishu.payment.order.WeChatAnswerView;
import io.huishu.payment.order.WeChatAnswers;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link WeChatAnswers} in MySQL; notices are read from where they are noted. */
@Repository
public class MyBatisWeChatAnswers implements WeChatAnswers {
    private final WeChatAnswerMapper mapper;
    private final Ids ids;

    public MyBatisWeChatAnswers(WeChatAnswerMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void keep(WeChatAnswer answer) {
        mapper.insert(ids.next(), answer);
    }

    @Override
    public List<WeChatAnswerView> ofCharge(String chargeId) {
        return mapper.ofCharge(chargeId).stream().map(WeChatAnswerRow::view).toList();
    }

    @Override
    public List<WeChatAnswerView> ofRefund(String refundNo) {
        return mapper.ofRefund(refundNo).stream().map(WeChatAnswerRow::view).toList();
    }
}
