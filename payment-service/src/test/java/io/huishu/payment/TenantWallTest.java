package io.huishu.payment;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.TenantWallRules;
import io.huishu.chassis.test.TestIdentity;
import io.huishu.chassis.test.TestTokens;
import io.huishu.payment.arrears.ConfirmLapse;
import io.huishu.payment.arrears.RemindDues;
import io.huishu.payment.arrears.RulesPlan;
import io.huishu.payment.arrears.SetRules;
import io.huishu.payment.arrears.StopReminders;
import io.huishu.payment.bill.BillTexts;
import io.huishu.payment.bill.KeepBill;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.credential.ChannelQuestions;
import io.huishu.payment.credential.GivenMerchant;
import io.huishu.payment.credential.KeepCredential;
import io.huishu.payment.credential.KnownCertificates;
import io.huishu.payment.credential.PlatformCertificate;
import io.huishu.payment.dues.RunDues;
import io.huishu.payment.dues.RunProgress;
import io.huishu.payment.fee.NewFee;
import io.huishu.payment.fee.RaiseFee;
import io.huishu.payment.meeting.KeepMeeting;
import io.huishu.payment.meeting.Meeting;
import io.huishu.payment.month.MonthDeed;
import io.huishu.payment.month.MonthEvent;
import io.huishu.payment.month.MonthNumber;
import io.huishu.payment.month.Months;
import io.huishu.payment.month.RecordComparison;
import io.huishu.payment.order.Asked;
import io.huishu.payment.order.Payer;
import io.huishu.payment.order.PaymentProof;
import io.huishu.payment.order.PrepareOrder;
import io.huishu.payment.order.RefundProof;
import io.huishu.payment.order.RefundStatus;
import io.huishu.payment.order.Said;
import io.huishu.payment.order.SettleOrder;
import io.huishu.payment.order.WeChatAnswer;
import io.huishu.payment.order.WeChatAnswers;
import io.huishu.payment.refund.Actor;
import io.huishu.payment.refund.KeepRefundNotice;
import io.huishu.payment.refund.ProposeRefund;
import io.huishu.payment.refund.RefundRules;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.HistoricStandard;
import io.huishu.payment.standard.KeepHistoricStandard;
import io.huishu.payment.standard.KeepStandard;
import io.huishu.payment.standard.LateJoiners;
import io.huishu.payment.standard.TierAmount;
import io.huishu.payment.unit.FollowUnit;
import io.huishu.payment.unit.UnitNews;
import io.huishu.payment.unit.UnitState;
import io.huishu.payment.waiver.ProposeWaiver;
import io.huishu.payment.waiver.Waiver;
import io.huishu.payment.waiver.WaiverKind;
import io.huishu.payment.waiver.WaiverPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(RealMariaDb.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false",
            "huishu.janitor.delay=PT12H",
            "huishu.member.url=http://127.0.0.1:1",
            "huishu.identity.base=http://127.0.0.1:1"
        })
@Import(TestIdentity.class)
class TenantWallTest extends TenantWallRules {
    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Map<String, String> IDS = new HashMap<>();

    @Autowired
    private FollowUnit followUnit;

    @Autowired
    private KeepStandard keepStandard;

    @Autowired
    private RunDues runDues;

    @Autowired
    private Charges charges;

    @Autowired
    private PrepareOrder prepareOrder;

    @Autowired
    private SettleOrder settleOrder;

    @Autowired
    private ProposeRefund proposeRefund;

    @Autowired
    private RaiseFee raiseFee;

    @Autowired
    private KeepRefundNotice keepRefundNotice;

    @Autowired
    private RefundRules refundRules;

    @Autowired
    private WeChatAnswers answers;

    @Autowired
    private KeepHistoricStandard keepHistoricStandard;

    @Autowired
    private KeepMeeting keepMeeting;

    @Autowired
    private ProposeWaiver proposeWaiver;

    @Autowired
    private SetRules setRules;

    @Autowired
    private RemindDues remindDues;

    @Autowired
    private ConfirmLapse confirmLapse;

    @Autowired
    private StopReminders stopReminders;

    @Autowired
    private RunProgress progress;

    @Autowired
    private KeepBill keepBill;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private KeepCredential keepCredential;

    @Autowired
    private KnownCertificates certificates;

    @Autowired
    private ChannelQuestions questions;

    @Autowired
    private RecordComparison recordComparison;

    @Autowired
    private Months months;

    @Autowired
    private Ids ids;

    @Autowired
    private BankSeed bankSeed;

    @Override
    protected void sow(String mark) {
        unit("A", "会员", mark);
        unit("B", "没有的等级", mark);
        unit("C", "会员", mark);
        keepStandard.keep(new AdoptedStandard(
                id("S"),
                "标准" + mark,
                id("R"),
                2026,
                THEN,
                LateJoiners.FULL_YEAR,
                null,
                List.of(new TierAmount("会员", Money.ofYuan("2000")))));
        keepHistoricStandard.keep(new HistoricStandard(id("H"), "旧标准" + mark, 2019, 2025, List.of("规定" + mark), THEN));
        runDues.run(2026, "account");
        String paid = chargeOf("A");
        PaymentProof proof = prepared(paid, "A");
        settleOrder.settle(proof);
        prepared(chargeOf("C"), "C");
        String waiver = waiver(mark);
        arrears(mark);
        IDS.putAll(Map.of("waiverId", waiver, "meetingId", id("M")));
        IDS.putAll(Map.of("books.id", theBook(), "bookId", theBook(), "receipts.id", theReceipt()));
        String refund = proposeRefund.propose(
                proof.orderNo(), Money.ofYuan("1500"), "退会" + mark, new Actor("account", "会计" + mark));
        answers.keep(new WeChatAnswer(proof.orderNo(), refund, Asked.REFUND, Said.SILENT, mark, THEN, 5));
        keepRefundNotice.first(new RefundProof(
                "EV-R" + proof.orderNo(),
                proof.mchid(),
                "unknown",
                "4200",
                "unknown" + Tenancy.current(),
                "5030",
                RefundStatus.SUCCESS,
                Money.ofFen(1),
                Money.ofFen(1),
                THEN));
        refundRules.approveOver(Money.ofYuan("1000"));
        raiseFee.raise(new NewFee(
                id("G"), id("T"), id("C"), id("P"), "活动费" + mark, Money.ofYuan("300"), LocalDate.of(2026, 3, 2), THEN));
        IDS.putAll(Map.of("registrationId", id("G"), "activityId", id("T"), "personId", id("P")));
        IDS.putAll(Map.of("refunds.id", refund, "orderId", proof.orderNo(), "refundNo", refund, "exceptId", "none"));
        BillTexts.sow(keepBill, "190000000" + Tenancy.current());
        month(mark);
        IDS.putAll(Map.of(
                "charges.id", chargeOf("C"),
                "chargeId", chargeOf("C"),
                "id", chargeOf("C"),
                "units", id("C"),
                "unitId", id("C"),
                "standardId", id("S"),
                "orderNo", proof.orderNo(),
                "mchid", "190000000" + Tenancy.current()));
        sowKeys("190000000" + Tenancy.current());
        bankSeed.sow(mark, IDS);
    }

    private void month(String mark) {
        YearMonth month = YearMonth.of(2026, 3);
        recordComparison.record(month);
        months.add(new MonthEvent(
                ids.next(), MonthNumber.of(month), MonthDeed.REOPEN_DECLINED, "account", "会计" + mark, THEN, mark));
        IDS.putAll(Map.of(
                "month",
                month.toString(),
                "day",
                "2026-03-02",
                "differenceId",
                String.valueOf(jdbc.queryForObject(
                        "SELECT MIN(id) FROM month_difference WHERE tenant_id = ?",
                        String.class,
                        Tenancy.current().value()))));
    }

    private void sowKeys(String mchid) {
        keepCredential.keep(GivenMerchant.of(
                "wxApp", mchid, "ABC" + mchid, "private", "secret", "PUB_KEY_ID_0" + mchid, "public", true));
        certificates.keep(mchid, List.of(new PlatformCertificate("DEF" + mchid, "pem", THEN)), THEN);
        questions.ask(Instant.parse("2099-01-01T00:00:00Z"));
        String credential = String.valueOf(jdbc.queryForObject(
                "SELECT id FROM merchant_credential WHERE tenant_id = ?",
                String.class,
                Tenancy.current().value()));
        IDS.putAll(Map.of(
                "credentialId", credential, "chamberId", Tenancy.current().toString()));
    }

    private void unit(String name, String tier, String mark) {
        followUnit.follow(
                new UnitNews(id(name), name, name + "公司" + mark, tier, LocalDate.of(2020, 1, 1), UnitState.ACTIVE), 1);
    }

    private String waiver(String mark) {
        keepMeeting.keep(new Meeting(
                id("M"),
                "理事会" + mark,
                "COUNCIL",
                LocalDate.of(2026, 3, 1),
                "减免" + mark,
                31,
                30,
                29,
                1,
                0,
                "SHOW_OF_HANDS"));
        return proposeWaiver.propose(
                new WaiverPlan(chargeOf("C"), WaiverKind.WHOLE, null, "受灾" + mark, id("M")),
                new Waiver.Person("account", "王会计" + mark));
    }

    private void arrears(String mark) {
        setRules.set(new RulesPlan(true, List.of(-90), 0, 1, "条" + mark, "条文" + mark), 0);
        jdbc.update(
                "UPDATE charge SET due_on = '2026-01-01' WHERE tenant_id = ? AND state = 'OPEN'",
                Tenancy.current().value());
        remindDues.remind();
        confirmLapse.confirm(id("C"), "王会计" + mark);
        stopReminders.stop(chargeOf("C"), "原因" + mark, "王会计" + mark);
        progress.note(2026, 1, 2);
    }

    private String chargeOf(String unit) {
        return String.valueOf(jdbc.queryForObject(
                "SELECT id FROM charge WHERE tenant_id = ? AND unit_id = ? AND kind = 'DUES'",
                String.class,
                Tenancy.current().value(),
                id(unit)));
    }

    private String theBook() {
        return String.valueOf(jdbc.queryForObject(
                "SELECT id FROM receipt_book WHERE tenant_id = ?",
                String.class,
                Tenancy.current().value()));
    }

    private String theReceipt() {
        return String.valueOf(jdbc.queryForObject(
                "SELECT MIN(id) FROM receipt WHERE tenant_id = ?",
                String.class,
                Tenancy.current().value()));
    }

    private PaymentProof prepared(String charge, String unit) {
        String mchid = "190000000" + Tenancy.current();
        var order = prepareOrder
                .prepare(charges.ofUnits(List.of(id(unit)), charge), new Payer(id("P"), "oPayer", "wxApp", mchid))
                .orElseThrow();
        return new PaymentProof(
                "EV-" + order.orderNo(), mchid, "wxApp", order.orderNo(), "4200", order.amount(), "CNY", THEN);
    }

    private static String id(String name) {
        return "01J%sX%06d0000000000000000000"
                .formatted(name, Tenancy.current().value())
                .substring(0, 26);
    }

    @Override
    protected Map<String, String> theirIds() {
        return Map.copyOf(IDS);
    }

    @Override
    protected String ourStaff() {
        return TestTokens.staff(
                OURS.value(),
                "our-staff",
                "dues:read",
                "dues:write",
                "payments:read",
                "payments:write",
                "receipts:write",
                "reconciliation:read",
                "reconciliation:write");
    }

    @Override
    protected Set<String> spared() {
        return Set.of();
    }
}
