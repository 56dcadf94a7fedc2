package io.huishu.chassis.problem.web;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds the one form in which the product says no (RFC 9457, {@code application/problem+json}). */
public final class ProblemAnswer {
    private ProblemAnswer() {}

    /** A field and what is wrong with it, in Chinese. */
    public record FieldProblem(String field, String reason) {}

    public static ProblemDetail of(Problem problem) {
        ProblemDetail detail = of(problem.kind(), problem.code(), problem.sentence());
        problem.data().forEach(detail::setProperty);
        return detail;
    }

    public static ProblemDetail of(Kind kind, String code, String sentence) {
        return of(kind.status(), kind.title(), code, sentence);
    }

    /** For the statuses that HTTP itself knows, such as 405 and 415. */
    public static ProblemDetail of(int status, String title, String code, String sentence) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
        detail.setTitle(title);
        detail.setProperty("code", code);
        return detail;
    }

    public static ProblemDetail of(List<FieldProblem> fields) {
        ProblemDetail detail = of(Kind.INVALID, "request.invalid", sentenceOf(fields));
        detail.setProperty("fieldProblems", fields);
        return detail;
    }

    private static String sentenceOf(List<FieldProblem> fields) {
        if (fields.isEmpty()) {
            return "填写的内容有误，请检查后再试。";
        }
        String first = fields.getFirst().reason();
        return fields.size() == 1 ? first : first + "（共有 " + fields.size() + " 处需要改正）";
    }
}
