package io.huishu.payment.receipt.remote;

import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks member-service for what anyone may know of the chambers. */
@FeignClient(name = "member-service", contextId = "receipt-issuer", url = "${huishu.member.url:}")
public interface IssuerDoor {
    @GetMapping("/internal/chambers")
    Chambers all();

    /** The fields that this house reads. */
    record Chambers(List<Named> chambers) {}

    /** @param id the chamber's number */
    record Named(String id, String name) {}
}
