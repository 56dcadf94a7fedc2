package io.huishu.chassis.problem.web;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.problem.web.ProblemAnswer.FieldProblem;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** One sentence for everything that can go wrong at a door; what went wrong inside stays in the log. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int ILLEGAL_MIX_OF_COLLATIONS = 1267;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenRule(Problem problem) {
        ProblemDetail detail = ProblemAnswer.of(problem);
        HttpHeaders headers = new HttpHeaders();
        if (problem.kind() == Kind.UNAVAILABLE || problem.kind() == Kind.TOO_MANY) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(problem.data().getOrDefault("retryAfterSeconds", 5)));
        }
        return answer(detail, headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenFields(MethodArgumentNotValidException invalid) {
        List<FieldProblem> fields = invalid.getBindingResult().getFieldErrors().stream()
                .map(e ->
                        new FieldProblem(e.getField(), e.getDefaultMessage() == null ? "填写有误" : e.getDefaultMessage()))
                .toList();
        return answer(ProblemAnswer.of(fields));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenParameters(HandlerMethodValidationException invalid) {
        List<FieldProblem> fields = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(e -> new FieldProblem(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(e.getDefaultMessage()))))
                .toList();
        return answer(ProblemAnswer.of(fields));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenConstraint(ConstraintViolationException invalid) {
        return answer(ProblemAnswer.of(invalid.getConstraintViolations().stream()
                .map(v -> new FieldProblem(v.getPropertyPath().toString(), v.getMessage()))
                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(ProblemAnswer.of(Kind.INVALID, "request.unreadable", "提交的内容格式不对，系统读不懂，请刷新页面后再试。"));
    }

    @ExceptionHandler({MissingRequestValueException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<ProblemDetail> wrongParameter(Exception wrong) {
        String name = wrong instanceof MethodArgumentTypeMismatchException mismatch
                ? mismatch.getName()
                : wrong instanceof org.springframework.web.bind.MissingServletRequestParameterException missing
                        ? missing.getParameterName()
                        : "";
        return answer(ProblemAnswer.of(Kind.INVALID, "request.parameter", "请求里的“" + name + "”缺少或写错了。"));
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class})
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return answer(ProblemAnswer.of(413, "文件太大", "upload.too-large", "文件超过 10 MB，请拆分后再上传。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenUpload(MultipartException broken) {
        return answer(ProblemAnswer.of(Kind.INVALID, "upload.broken", "文件没有传完整，请重新上传。"));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        CannotAcquireLockException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception away) {
        log.warn("The database did not serve a request: {}", away.toString());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return answer(ProblemAnswer.of(Kind.UNAVAILABLE, "storage.unavailable", "系统正忙，没有保存任何内容，请稍后再试。"), headers);
    }

    /** An id with letters that no id has compares with no ASCII column (MariaDB and MySQL: error 1267). */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchId(UncategorizedSQLException failed) {
        return failed.getSQLException() != null && failed.getSQLException().getErrorCode() == ILLEGAL_MIX_OF_COLLATIONS
                ? answer(ProblemAnswer.of(Kind.MISSING, "path.missing", "没有这个地址。"))
                : anythingElse(failed);
    }

    /** What Spring itself refuses (wrong method, wrong media type, no such path) keeps its status and gets our words. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception exception) {
        if (exception instanceof ErrorResponse known) {
            int status = known.getStatusCode().value();
            return answer(
                    status == 404
                            ? ProblemAnswer.of(Kind.MISSING, "path.missing", "没有这个地址。")
                            : ProblemAnswer.of(status, "请求有误", "request.refused", "这个请求的方式不对，请刷新页面后再试。"),
                    new HttpHeaders(known.getHeaders()));
        }
        log.error("A request failed for a reason nobody foresaw", exception);
        return answer(ProblemAnswer.of(500, "系统出错", "system.failed", "系统出了点问题，已经记录下来，请稍后再试。"));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return answer(detail, new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(detail, headers, detail.getStatus());
    }
}
