package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.bean.request.WxPayApplyFundFlowBillV3Request;
import com.github.binarywang.wxpay.bean.request.WxPayApplyTradeBillV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayApplyBillV3Result;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.WeChatBills;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;

/** {@link WeChatBills} through WxJava, which downloads but does not check the hash: whoever keeps the file does. */
@Component
public class WxJavaBills implements WeChatBills {
    private static final String NO_BILL = "NO_STATEMENT_EXIST";
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int GZIP_FIRST = 0x1f;

    private final Merchants merchants;
    private final WxPayServices services;

    public WxJavaBills(Merchants merchants, WxPayServices services) {
        this.merchants = merchants;
        this.services = services;
    }

    @Override
    public String merchant() {
        return merchants.current().mchid();
    }

    @Override
    public BillAnswer ask(BillKind kind, LocalDate day) {
        WxCalls.requireNoTransaction();
        try {
            WxPayService service = services.of(merchants.current());
            WxPayApplyBillV3Result bill =
                    switch (kind) {
                        case TRADE -> service.applyTradeBill(trade(day));
                        case FUNDS -> service.applyFundFlowBill(funds(day));
                    };
            return new BillAnswer.Came(file(service, bill.getDownloadUrl()), bill.getHashValue());
        } catch (WxPayException | IOException | RuntimeException failed) {
            String code = WxCode.of(failed);
            return code.equals(NO_BILL) ? new BillAnswer.None() : new BillAnswer.NotYet(code);
        }
    }

    private static WxPayApplyTradeBillV3Request trade(LocalDate day) {
        WxPayApplyTradeBillV3Request request = new WxPayApplyTradeBillV3Request();
        request.setBillDate(day.toString());
        request.setBillType("ALL");
        request.setTarType("GZIP");
        return request;
    }

    private static WxPayApplyFundFlowBillV3Request funds(LocalDate day) {
        WxPayApplyFundFlowBillV3Request request = new WxPayApplyFundFlowBillV3Request();
        request.setBillDate(day.toString());
        request.setAccountType("BASIC");
        request.setTarType("GZIP");
        return request;
    }

    /** Packed or, where something on the way unpacked it, plain. */
    private static byte[] file(WxPayService service, String url) throws WxPayException, IOException {
        try (PushbackInputStream raw = new PushbackInputStream(service.downloadBill(url))) {
            int first = raw.read();
            if (first >= 0) {
                raw.unread(first);
            }
            try (InputStream plain = first == GZIP_FIRST ? new GZIPInputStream(raw) : raw) {
                byte[] file = plain.readNBytes(MOST_BYTES + 1);
                if (file.length > MOST_BYTES) {
                    throw new IOException("a bill of more than " + MOST_BYTES + " bytes");
                }
                return file;
            }
        }
    }
}
