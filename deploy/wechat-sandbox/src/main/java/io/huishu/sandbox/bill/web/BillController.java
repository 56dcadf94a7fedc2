package io.huishu.sandbox.bill.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.bill.BillFiles;
import io.huishu.sandbox.bill.WriteBill;
import io.huishu.sandbox.pay.Merchant;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bills asked for, and their files fetched. */
@RestController
@RequestMapping("/v3")
class BillController {

    private static final String SUFFIX = ".mch.weixin.qq.com";

    private final WriteBill writeBill;
    private final BillFiles files;

    BillController(WriteBill writeBill, BillFiles files) {
        this.writeBill = writeBill;
        this.files = files;
    }

    record BillAnswer(
            @JsonProperty("hash_type") String hashType,
            @JsonProperty("hash_value") String hashValue,
            @JsonProperty("download_url") String downloadUrl) {}

    @GetMapping("/bill/tradebill")
    BillAnswer trades(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant,
            @RequestParam(name = "bill_date", defaultValue = "") String date,
            @Nullable @RequestParam(name = "bill_type", required = false) String type,
            @Nullable @RequestParam(name = "tar_type", required = false) String tar,
            HttpServletRequest request) {
        return answer(writeBill.trades(merchant, date, type, tar), request);
    }

    @GetMapping("/bill/fundflowbill")
    BillAnswer fundFlow(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant,
            @RequestParam(name = "bill_date", defaultValue = "") String date,
            @Nullable @RequestParam(name = "account_type", required = false) String account,
            @Nullable @RequestParam(name = "tar_type", required = false) String tar,
            HttpServletRequest request) {
        return answer(writeBill.fundFlow(merchant, date, account, tar), request);
    }

    @GetMapping("/billdownload/file")
    ResponseEntity<byte[]> fetch(
            @RequestAttribute(Merchant.OF_REQUEST) Merchant merchant, @RequestParam(defaultValue = "") String token) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(files.fetch(merchant, token));
    }

    /** The host the request came for when clients sign for it, else one they sign for. */
    private static BillAnswer answer(WriteBill.Written bill, HttpServletRequest request) {
        String host = request.getServerName();
        int port = request.getServerPort();
        String authority = !host.endsWith(SUFFIX) ? "sandbox" + SUFFIX : port == 80 ? host : host + ":" + port;
        return new BillAnswer(
                "SHA1", bill.sha1(), "http://" + authority + "/v3/billdownload/file?token=" + bill.token());
    }
}
