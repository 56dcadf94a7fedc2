package io.huishu.payment.arrears;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.problem.Stale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chamber's rules for dues that are not paid: the ladder of reminders, the days of grace, and the charter's article by
 * which a membership may end. A chamber that has set nothing yet reminds nobody and lets nobody go.
 */
@TableName("dues_rules")
public class DuesRules {
    /** Before the day, on the day, and fifteen, thirty and sixty days after it. */
    static final List<Integer> USUAL_STEPS = List.of(-15, 0, 15, 30, 60);

    private static final int ONLY = 1;

    @TableId(type = IdType.INPUT)
    private int id;

    private boolean remindersOn;
    private String steps;
    private int graceDays;
    private @Nullable Integer lapseYears;
    private @Nullable String article;
    private @Nullable String ruleText;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private DuesRules() {}

    /** What holds while a chamber has set nothing. */
    public static DuesRules usual() {
        DuesRules rules = new DuesRules();
        rules.id = ONLY;
        rules.steps = text(USUAL_STEPS);
        return rules;
    }

    /**
     * @param seenVersion the version that whoever changes them had read
     * @throws Stale when somebody else changed them meanwhile
     */
    void change(RulesPlan plan, long seenVersion) {
        if (seenVersion != version) {
            throw new Stale("会费规则");
        }
        remindersOn = plan.remindersOn();
        steps = text(plan.steps());
        graceDays = plan.graceDays();
        lapseYears = plan.lapseYears();
        article = plan.article();
        ruleText = plan.rule();
    }

    /** Makes it the chamber's first row. */
    public DuesRules first() {
        version = 1;
        return this;
    }

    private static String text(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public boolean remindersOn() {
        return remindersOn;
    }

    /** Days after the due day, negative before it, ascending. */
    public List<Integer> steps() {
        return Arrays.stream(steps.split(",", -1))
                .filter(day -> !day.isBlank())
                .map(Integer::valueOf)
                .toList();
    }

    public int graceDays() {
        return graceDays;
    }

    /** After how many unpaid years in a row the charter lets a membership end; absent when it says nothing. */
    public @Nullable Integer lapseYears() {
        return lapseYears;
    }

    public @Nullable String article() {
        return article;
    }

    public @Nullable String ruleText() {
        return ruleText;
    }

    public long version() {
        return version;
    }
}
