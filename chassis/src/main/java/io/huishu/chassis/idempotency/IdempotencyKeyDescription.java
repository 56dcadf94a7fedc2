package io.huishu.chassis.idempotency;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells readers of the OpenAPI document which handlers take an {@code Idempotency-Key}. */
@Component
class IdempotencyKeyDescription implements GlobalOperationCustomizer {
    private static final int LONGEST = 100;

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (handler.hasMethodAnnotation(Idempotent.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(IdempotentInvocation.HEADER)
                    .description("同一请求重发时带同一标识：只办一次，答复相同，保留 24 小时")
                    .required(false)
                    .schema(new StringSchema().maxLength(LONGEST)));
        }
        return operation;
    }
}
