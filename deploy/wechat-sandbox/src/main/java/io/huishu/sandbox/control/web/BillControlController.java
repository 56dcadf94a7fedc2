package io.huishu.sandbox.control.web;

import io.huishu.sandbox.bill.Account;
import io.huishu.sandbox.bill.BillDifference;
import io.huishu.sandbox.bill.BillDifferences;
import io.huishu.sandbox.bill.Payout;
import io.huishu.sandbox.pay.Merchants;
import io.huishu.sandbox.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Payouts to the bank, and lines of bills that are wrong on purpose. */
@RestController
@RequestMapping("/control")
class BillControlController {

    private final Account account;
    private final BillDifferences differences;
    private final Merchants merchants;

    BillControlController(Account account, BillDifferences differences, Merchants merchants) {
        this.account = account;
        this.differences = differences;
        this.merchants = merchants;
    }

    /** With {@code daily} nothing is paid out now; {@code at}: when it was sent, absent: now. */
    record PayoutRequest(
            String mchid,
            @Nullable Long fen,
            @Nullable Boolean daily,
            @Nullable Instant at) {}

    record AccountAnswer(long availableFen, List<Payout> payouts) {}

    record DifferenceRequest(
            String mchid,
            BillDifference.@Nullable Bill bill,
            BillDifference.Kind kind,
            @Nullable LocalDate date,
            @Nullable String orderNo,
            @Nullable String refundNo,
            @Nullable Long fen) {}

    record DifferenceList(List<BillDifference> items) {}

    @PostMapping("/payouts")
    AccountAnswer payOut(@RequestBody PayoutRequest request) {
        String mchid = merchants.get(request.mchid()).mchid();
        if (request.daily() == null) {
            Payout unused = account.payOut(mchid, request.fen(), request.at());
        } else {
            account.payOutDaily(mchid, request.daily());
        }
        return account(mchid);
    }

    @GetMapping("/payouts")
    AccountAnswer account(@RequestParam String mchid) {
        return new AccountAnswer(account.available(mchid), account.payouts(mchid));
    }

    @PostMapping("/bill-differences")
    BillDifference plant(@RequestBody DifferenceRequest request) {
        if (request.kind() == null || request.mchid() == null) {
            throw Refusal.invalid("mchid 和 kind 必填");
        }
        return differences.plant(new BillDifference(
                "",
                merchants.get(request.mchid()).mchid(),
                request.bill(),
                request.kind(),
                request.date(),
                request.orderNo(),
                request.refundNo(),
                request.fen() == null ? 0 : request.fen()));
    }

    @GetMapping("/bill-differences")
    DifferenceList differences() {
        return new DifferenceList(differences.all());
    }

    @DeleteMapping("/bill-differences")
    ResponseEntity<Void> clear() {
        differences.clear();
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/bill-differences/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        differences.remove(id);
        return ResponseEntity.noContent().build();
    }
}
