package io.huishu.payment.fee.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.security.ForService;
import io.huishu.payment.fee.GiveUpFee;
import io.huishu.payment.fee.RaiseFee;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fees for event-service, whose token names the chamber. Both may be repeated. */
@RestController
@RequestMapping("/internal/fees")
@ForService
public class InternalFeeController {
    private final RaiseFee raiseFee;
    private final GiveUpFee giveUpFee;

    public InternalFeeController(RaiseFee raiseFee, GiveUpFee giveUpFee) {
        this.raiseFee = raiseFee;
        this.giveUpFee = giveUpFee;
    }

    @PostMapping
    @Idempotent
    public FeeAnswer raise(@Valid @RequestBody FeeRequest request) {
        return new FeeAnswer(raiseFee.raise(request.fee()));
    }

    /** Not kept by its key: what it came to may be asked again until it has come to an end. */
    @PostMapping("/{registrationId}/cancel")
    public EndedAnswer giveUp(@PathVariable String registrationId, @Valid @RequestBody GiveUpRequest request) {
        return EndedAnswer.of(giveUpFee.giveUp(registrationId, request.back(), request.reason()));
    }
}
