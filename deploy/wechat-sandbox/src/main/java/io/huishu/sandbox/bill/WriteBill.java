package io.huishu.sandbox.bill;

import io.huishu.sandbox.pay.Merchant;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.Orders;
import io.huishu.sandbox.refund.Refund;
import io.huishu.sandbox.refund.Refunds;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the bill of a past day for its merchant. Days are Beijing's, by the sandbox clock. */
@Component
public final class WriteBill {

    private static final LocalTime READY = LocalTime.of(10, 0);
    private static final int MONTHS_BACK = 3;

    private final Orders orders;
    private final Refunds refunds;
    private final Account account;
    private final BillDifferences differences;
    private final BillFiles files;
    private final SandboxClock clock;

    WriteBill(
            Orders orders,
            Refunds refunds,
            Account account,
            BillDifferences differences,
            BillFiles files,
            SandboxClock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.account = account;
        this.differences = differences;
        this.files = files;
        this.clock = clock;
    }

    /** {@code sha1}: hexadecimal, over the file before compression. */
    public record Written(String sha1, String token) {}

    /** {@code type}: ALL (when absent), SUCCESS or REFUND; {@code tar}: GZIP or absent. */
    public Written trades(Merchant merchant, String date, @Nullable String type, @Nullable String tar) {
        TradeBill.Type wanted = type(type);
        boolean gzip = isGzip(tar);
        LocalDate day = day(date);
        List<TradeLine> lines = differences.onTrades(merchant.mchid(), day, trades(merchant.mchid(), day)).stream()
                .filter(wanted::takes)
                .toList();
        if (lines.isEmpty()) {
            throw nothing();
        }
        return keep(merchant, TradeBill.write(merchant.mchid(), wanted, lines), gzip);
    }

    /** {@code accountType}: BASIC (when absent), OPERATION or FEES; only the basic account ever holds money. */
    public Written fundFlow(Merchant merchant, String date, @Nullable String accountType, @Nullable String tar) {
        if (accountType != null && !accountType.matches("BASIC|OPERATION|FEES")) {
            throw Refusal.invalid("account_type 只能是 BASIC、OPERATION 或 FEES");
        }
        boolean gzip = isGzip(tar);
        LocalDate day = day(date);
        if (accountType != null && !accountType.equals("BASIC")) {
            throw nothing();
        }
        List<Movement> all = account.movements(merchant.mchid());
        List<Movement> lines = differences.onMovements(
                merchant.mchid(),
                day,
                all.stream().filter(each -> Beijing.day(each.at()).equals(day)).toList());
        if (lines.isEmpty()) {
            throw nothing();
        }
        long before = all.stream()
                .filter(each -> Beijing.day(each.at()).isBefore(day))
                .mapToLong(Movement::fen)
                .sum();
        return keep(merchant, FundFlowBill.write(before, lines), gzip);
    }

    private List<TradeLine> trades(String mchid, LocalDate day) {
        Instant written = Beijing.at(day.plusDays(1), READY);
        List<TradeLine> lines = new ArrayList<>();
        for (Order order : orders.all()) {
            if (order.mchid().equals(mchid) && order.paidAt() != null) {
                if (Beijing.day(order.paidAt()).equals(day)) {
                    lines.add(TradeLine.paid(order, order.paidAt()));
                }
                for (Refund refund : refunds.of(order)) {
                    if (Beijing.day(refund.createdAt()).equals(day)) {
                        lines.add(TradeLine.refunded(order, refund, written));
                    }
                }
            }
        }
        lines.sort(Comparator.comparing(TradeLine::at));
        return lines;
    }

    /** PARAM_ERROR, INVALID_REQUEST for a day without bill, STATEMENT_CREATING before ten o'clock of the next day. */
    private LocalDate day(String date) {
        LocalDate day;
        try {
            day = LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("bill_date 的格式是 yyyy-MM-dd");
        }
        Instant now = clock.instant();
        LocalDate today = Beijing.day(now);
        if (!day.isBefore(today) || day.isBefore(today.minusMonths(MONTHS_BACK))) {
            throw new Refusal(400, "INVALID_REQUEST", "bill_date 只能是三个月内、今天以前的日期");
        }
        if (now.isBefore(Beijing.at(day.plusDays(1), READY))) {
            throw new Refusal(400, "STATEMENT_CREATING", "账单生成中，请在次日 10 点后再获取");
        }
        return day;
    }

    private static TradeBill.Type type(@Nullable String type) {
        try {
            return type == null ? TradeBill.Type.ALL : TradeBill.Type.valueOf(type);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("bill_type 只能是 ALL、SUCCESS 或 REFUND");
        }
    }

    private static boolean isGzip(@Nullable String tar) {
        if (tar != null && !tar.equals("GZIP")) {
            throw Refusal.invalid("tar_type 只能是 GZIP");
        }
        return tar != null;
    }

    private Written keep(Merchant merchant, String text, boolean gzip) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BillFile file = files.keep(merchant.mchid(), gzip ? zipped(bytes) : bytes);
        return new Written(sha1(bytes), file.token());
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal nothing() {
        return new Refusal(400, "NO_STATEMENT_EXIST", "账单文件不存在");
    }
}
