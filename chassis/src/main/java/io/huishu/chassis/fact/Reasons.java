package io.huishu.chassis.fact;

import io.huishu.chassis.problem.Problem;

/** Why something failed, in one line that staff can read. */
final class Reasons {
    private static final int LENGTH = 1000;

    private Reasons() {}

    /** A problem's sentence, else the kind and message of the innermost cause; at most 1,000 characters. */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof Problem) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text = cause instanceof Problem problem
                ? problem.sentence()
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH);
    }
}
