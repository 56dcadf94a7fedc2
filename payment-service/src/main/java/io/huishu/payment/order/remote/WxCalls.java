package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What every call to WeChat Pay needs first. */
@Component
class WxCalls {
    private final Merchants merchants;
    private final WxPayServices services;

    WxCalls(Merchants merchants, WxPayServices services) {
        this.merchants = merchants;
        this.services = services;
    }

    /** It would hold a connection for as long as WeChat thinks. */
    static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No remote call inside a database transaction");
        }
    }

    /** The chamber's own service for the merchant that the order was made for, in use or former. */
    WxPayService service(String mchid) throws WxPayException {
        return merchants
                .forMerchant(mchid)
                .map(services::of)
                .orElseThrow(() -> new WxPayException("the chamber has no keys of this merchant any more"));
    }
}
