package io.huishu.payment.credential.store;

import io.huishu.payment.credential.ChannelQuestions;
import java.time.Instant;
import org.springframework.stereotype.Repository;

/** {@link ChannelQuestions} in MySQL. */
@Repository
class MyBatisChannelQuestions implements ChannelQuestions {
    private final QuestionMapper mapper;

    MyBatisChannelQuestions(QuestionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void ask(Instant due) {
        mapper.ask(due);
    }

    @Override
    public boolean takeDue(Instant now) {
        return mapper.take(now) == 1;
    }
}
