package io.huishu.member.intake;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The import was taken back and cannot be written any more. */
public final class ImportWithdrawn extends Problem {
    private static final long serialVersionUID = 1L;

    ImportWithdrawn() {
        super("import.withdrawn", Kind.CONFLICT, "这次导入已经撤回，不能再写入，请重新上传名单。");
    }
}
