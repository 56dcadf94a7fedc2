package io.huishu.payment.bank;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One bank statement that was brought in (流水导入): checked, then written or given up. */
@TableName("bank_statement")
public class BankStatement {
    @TableId(type = IdType.INPUT)
    private String id;

    private String fileName;
    private String bank;
    private StatementState state;
    private String headers;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private int fresh;
    private int known;
    private int similar;
    private int faulty;
    private int skipped;
    private Money incomeFen;
    private Money outgoingFen;
    private @Nullable Integer written;
    private String createdBy;
    private Instant createdAt;
    private @Nullable Instant committedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private BankStatement() {}

    /** @param headers its columns as the store keeps them */
    BankStatement(String id, String fileName, String bank, String headers, String createdBy, Instant createdAt) {
        this.id = id;
        this.fileName = fileName;
        this.bank = bank;
        this.state = StatementState.CHECKED;
        this.headers = headers;
        this.incomeFen = Money.ZERO;
        this.outgoingFen = Money.ZERO;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    BankStatement counting(StatementCounts counts, @Nullable LocalDate first, @Nullable LocalDate last) {
        fresh = counts.fresh();
        known = counts.known();
        similar = counts.similar();
        faulty = counts.faulty();
        skipped = counts.skipped();
        incomeFen = counts.income();
        outgoingFen = counts.outgoing();
        firstDay = first;
        lastDay = last;
        return this;
    }

    /** @throws StatementGivenUp when another took its place */
    void demandKept() {
        if (state == StatementState.ABANDONED) {
            throw new StatementGivenUp();
        }
    }

    void commit(int lines, Instant at) {
        demandKept();
        state = StatementState.COMMITTED;
        written = lines;
        committedAt = at;
    }

    void giveUp() {
        state = StatementState.ABANDONED;
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public StatementState state() {
        return state;
    }
}
