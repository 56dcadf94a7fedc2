package io.huishu.event.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTest {
    private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT,DRAFT,false", "DRAFT,PUBLISHED,true", "DRAFT,CANCELLED,true",
        "PUBLISHED,DRAFT,false", "PUBLISHED,PUBLISHED,false", "PUBLISHED,CANCELLED,true",
        "CANCELLED,DRAFT,false", "CANCELLED,PUBLISHED,false", "CANCELLED,CANCELLED,false"
    })
    void knowsWhereItMayGo(ActivityState from, ActivityState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @Test
    void theTableAboveNamesEveryPair() {
        assertThat(Set.of(ActivityState.values())).hasSize(3);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new ActivityPlan("茶会", "", START, START, "会所", 20))
                .isInstanceOf(ActivityPlanBroken.class)
                .hasMessage("结束时间要晚于开始时间。");
    }

    @Test
    void refusesAnActivityWithoutPlaces() {
        assertThatThrownBy(() -> plan(0)).isInstanceOf(ActivityPlanBroken.class).hasMessageContaining("名额");
    }

    @Test
    void doesNotChangeOnceItIsPublished() {
        Activity activity = Activity.draft("01KB0000000000000000000001", plan(20), START);
        activity.publish();
        assertThatThrownBy(() -> activity.rewrite(plan(30))).isInstanceOf(ActivityStateForbids.class);
        assertThat(activity.capacity()).isEqualTo(20);
    }

    private static ActivityPlan plan(int capacity) {
        return new ActivityPlan("茶会", "", START, START.plus(Duration.ofHours(3)), "会所", capacity);
    }
}
