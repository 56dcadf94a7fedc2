package io.huishu.chassis.sheet;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Another file is being read just now. */
final class OtherRunning extends Problem {
    private static final long serialVersionUID = 1L;

    OtherRunning() {
        super("import.running", Kind.CONFLICT, "系统正在核对另一份文件，请等它完成后再上传。");
    }
}
