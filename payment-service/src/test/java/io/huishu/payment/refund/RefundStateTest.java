package io.huishu.payment.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RefundStateTest {
    /** Per state the events that have an edge and where it leads; whatever is not named is no edge. */
    private static final Map<RefundState, String> TABLE = Map.ofEntries(
            Map.entry(
                    RefundState.PROPOSED,
                    "SUBMITTED>APPROVED SUBMITTED_OVER_LIMIT>AWAITING_APPROVAL DONE_OUTSIDE>SUCCESS"),
            Map.entry(RefundState.OFFICE_DUE, "PAID_OFFLINE>PAID_OFFLINE REJECTED>REJECTED"),
            Map.entry(
                    RefundState.AWAITING_APPROVAL,
                    "AGREED>APPROVED SENT_BACK>PROPOSED REJECTED>REJECTED DONE_OUTSIDE>SUCCESS"),
            Map.entry(RefundState.APPROVED, "ASKED>SENT SUCCEEDED>SUCCESS DONE_OUTSIDE>SUCCESS"),
            Map.entry(
                    RefundState.SENT,
                    "ASKED>SENT ACCEPTED>PROCESSING REFUSED>CLOSED SUCCEEDED>SUCCESS FAILED>ABNORMAL CLOSED>CLOSED"),
            Map.entry(RefundState.PROCESSING, "ACCEPTED>PROCESSING SUCCEEDED>SUCCESS FAILED>ABNORMAL CLOSED>CLOSED"),
            Map.entry(
                    RefundState.ABNORMAL,
                    "RETRIED>APPROVED PAID_OFFLINE>PAID_OFFLINE SUCCEEDED>SUCCESS CLOSED>CLOSED DONE_OUTSIDE>SUCCESS"),
            Map.entry(
                    RefundState.CLOSED,
                    "RETRIED>APPROVED PAID_OFFLINE>PAID_OFFLINE REJECTED>REJECTED SUCCEEDED>SUCCESS"
                            + " DONE_OUTSIDE>SUCCESS"),
            Map.entry(RefundState.PAID_OFFLINE, "SUCCEEDED>PAID_TWICE"),
            Map.entry(RefundState.REJECTED, "SUCCEEDED>SUCCESS"),
            Map.entry(RefundState.SUCCESS, ""),
            Map.entry(RefundState.PAID_TWICE, ""));

    @Test
    void followsItsTableForEveryStateAndEvent() {
        for (RefundState state : RefundState.values()) {
            for (RefundEvent event : RefundEvent.values()) {
                assertThat(state.on(event).map(Enum::name).orElse("-"))
                        .as("%s on %s", state, event)
                        .isEqualTo(expected(state, event));
            }
        }
    }

    private static String expected(RefundState state, RefundEvent event) {
        return Arrays.stream(Objects.requireNonNull(TABLE.get(state)).split(" ", -1))
                .filter(edge -> edge.startsWith(event.name() + ">"))
                .map(edge -> edge.substring(edge.indexOf('>') + 1))
                .findFirst()
                .orElse("-");
    }

    @Test
    void neverDeniesMoneyThatWeChatPaidOut() {
        assertThat(RefundState.values())
                .filteredOn(state -> state.on(RefundEvent.SUCCEEDED).isEmpty())
                .containsExactly(
                        RefundState.PROPOSED,
                        RefundState.OFFICE_DUE,
                        RefundState.AWAITING_APPROVAL,
                        RefundState.SUCCESS,
                        RefundState.PAID_TWICE);
    }

    @Test
    void isAtWeChatWhileWeChatIsToBeAsked() {
        assertThat(RefundState.values())
                .filteredOn(RefundState::isAtWeChat)
                .containsExactly(RefundState.APPROVED, RefundState.SENT, RefundState.PROCESSING);
    }
}
