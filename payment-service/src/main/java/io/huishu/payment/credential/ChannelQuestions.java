package io.huishu.payment.credential;

import java.time.Instant;

/** Whether the bound chamber's channels are to be asked for anew. */
public interface ChannelQuestions {
    void ask(Instant due);

    /** @return true when there was a question to ask; it is taken off, and of two only one gets it */
    boolean takeDue(Instant now);
}
