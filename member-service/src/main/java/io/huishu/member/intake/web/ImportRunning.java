package io.huishu.member.intake.web;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Another list is being read just now. */
final class ImportRunning extends Problem {
    private static final long serialVersionUID = 1L;

    ImportRunning() {
        super("import.running", Kind.CONFLICT, "系统正在核对另一份名单，请等它完成后再上传。");
    }
}
