package io.huishu.sandbox.bill;

/** A line that a planted difference can leave out or change. */
interface BillLine<T extends BillLine<T>> {

    boolean isMeantBy(BillDifference difference);

    /** The same line with an amount {@code delta} fen larger. */
    T by(long delta);
}
