package io.huishu.payment.order.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.credential.ChannelQuestions;
import org.springframework.stereotype.Component;

/** A chamber's channels changed: its keys are to be fetched and checked, outside of this transaction. */
@Component
public class ChannelsChangedHandler implements FactHandler<ChannelsChanged> {
    private final ChannelQuestions questions;
    private final BusinessTime time;

    public ChannelsChangedHandler(ChannelQuestions questions, BusinessTime time) {
        this.questions = questions;
        this.time = time;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "chamber.channels-changed.v1";
    }

    @Override
    public Class<ChannelsChanged> payload() {
        return ChannelsChanged.class;
    }

    @Override
    public void handle(ChannelsChanged changed, Envelope envelope) {
        questions.ask(time.now());
    }
}
