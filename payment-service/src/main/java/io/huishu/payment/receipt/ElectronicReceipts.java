package io.huishu.payment.receipt;

/**
 * Where electronic receipts (财政电子票据) are kept: a finance bureau's platform, or what stands in for it. One adapter is
 * switched on for an installation; without any, receipts are printed here and nothing is handed over.
 */
public interface ElectronicReceipts {
    boolean isOn();

    /**
     * Takes one receipt, or the news that it is void. A repeat changes nothing. Never called in a transaction.
     *
     * @throws HandOverFailed when it was not taken; it is offered again later
     */
    void handOver(ElectronicReceipt receipt);
}
