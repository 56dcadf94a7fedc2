package io.huishu.chassis.sheet;

import java.util.List;

/** Takes the rows of a sheet one after the other, so that no sheet has to be held whole. */
public interface RowSink {
    /**
     * @param rowNumber as Excel shows it, from 1
     * @param cells those that are not blank, at least one
     */
    void row(int rowNumber, List<Cell> cells);
}
