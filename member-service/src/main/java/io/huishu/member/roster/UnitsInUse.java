package io.huishu.member.roster;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.util.List;

/** An import cannot be taken back: some of its units were changed or billed since. */
public final class UnitsInUse extends Problem {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    UnitsInUse(List<String> names) {
        super("import.units-in-use", Kind.CONFLICT, sentence(names));
        tell("unitNames", List.copyOf(names));
    }

    private static String sentence(List<String> names) {
        String first = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        String all = names.size() > NAMED ? first + "等 " + names.size() + " 家" : first;
        return "不能撤回这次导入：" + all + "在导入后已经修改、退会或出过会费账单。";
    }
}
