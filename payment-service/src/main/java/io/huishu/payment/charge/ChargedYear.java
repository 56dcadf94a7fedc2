package io.huishu.payment.charge;

/**
 * That a unit has dues for a year, whatever became of them.
 *
 * @param coversThrough the last year that is paid for
 */
public record ChargedYear(String unitId, int year, int coversThrough, ChargeState state) {}
