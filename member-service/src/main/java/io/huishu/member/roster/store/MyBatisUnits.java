package io.huishu.member.roster.store;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.member.roster.CreditCode;
import io.huishu.member.roster.Holder;
import io.huishu.member.roster.Representative;
import io.huishu.member.roster.Unit;
import io.huishu.member.roster.UnitPage;
import io.huishu.member.roster.UnitQuestion;
import io.huishu.member.roster.UnitView;
import io.huishu.member.roster.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisUnits implements Units {
    private static final int ROWS_AT_ONCE = 200;
    private static final int KEYS_AT_ONCE = 500;

    private final UnitMapper units;
    private final RepresentativeMapper representatives;
    private final FieldCipher cipher;
    private final BlindIndex index;

    MyBatisUnits(UnitMapper units, RepresentativeMapper representatives, FieldCipher cipher, BlindIndex index) {
        this.units = units;
        this.representatives = representatives;
        this.cipher = cipher;
        this.index = index;
    }

    @Override
    public void lock() {
        units.advance(0);
    }

    @Override
    public long takeNumbers(int count) {
        units.advance(count);
        return units.lastNumber() - count + 1;
    }

    @Override
    public void add(List<Unit> admitted, List<Representative> seats) {
        Chunks.of(admitted, ROWS_AT_ONCE).forEach(units::insertAll);
        Chunks.of(seats, ROWS_AT_ONCE).forEach(representatives::insertAll);
    }

    @Override
    public void save(Unit unit) {
        try {
            Stale.unlessOne(units.updateById(unit), unit.name());
        } catch (DuplicateKeyException e) {
            throw new Stale(unit.name());
        }
    }

    @Override
    public void save(Representative representative) {
        Stale.unlessOne(representatives.updateById(representative), representative.name());
    }

    @Override
    public Unit get(String id) {
        return Optional.ofNullable(units.selectById(id)).orElseThrow(() -> new Missing("unit.missing", "这家会员单位"));
    }

    @Override
    public Representative mainOf(String unitId) {
        return Optional.ofNullable(representatives.mainOf(unitId))
                .orElseThrow(() -> new Missing("unit.missing", "这家会员单位"));
    }

    @Override
    public List<Holder> holders(Collection<String> codes, Collection<String> nameKeys) {
        List<HolderRow> rows = new ArrayList<>();
        Chunks.of(codes, KEYS_AT_ONCE).forEach(some -> rows.addAll(units.holdersOfCodes(some)));
        Chunks.of(nameKeys, KEYS_AT_ONCE).forEach(some -> rows.addAll(units.holdersOfNames(some)));
        return rows.stream()
                .map(row -> new Holder(
                        row.id(), Written.number(row.memberNo()), row.name(), row.nameKey(), row.creditCode()))
                .toList();
    }

    @Override
    public List<Representative> unseated(Collection<String> unitIds) {
        return Chunks.of(unitIds, KEYS_AT_ONCE).stream()
                .flatMap(some -> representatives.unseated(some).stream())
                .toList();
    }

    @Override
    public List<Unit> ofImport(String importId) {
        return units.ofImport(importId);
    }

    @Override
    public void remove(List<Unit> gone) {
        List<String> ids = gone.stream().map(Unit::id).toList();
        Chunks.of(ids, KEYS_AT_ONCE).forEach(representatives::removeOf);
        Chunks.of(ids, KEYS_AT_ONCE).forEach(units::remove);
    }

    @Override
    public UnitPage page(UnitQuestion question, Cursor cursor) {
        String query = question.query();
        Long number = query != null && query.matches("[0-9]{1,9}") ? Long.valueOf(query) : null;
        String phoneIndex = indexOf(query);
        String like = like(query);
        String code = code(query);
        List<UnitRow> rows = units.page(
                after(cursor), cursor.limit() + 1, question.state(), question.tier(), like, code, number, phoneIndex);
        Page<UnitRow> page = Page.of(rows, cursor.limit(), row -> String.valueOf(row.memberNo()));
        return new UnitPage(
                page.items().stream().map(this::view).toList(),
                page.nextCursor(),
                units.count(question.state(), question.tier(), like, code, number, phoneIndex));
    }

    @Override
    public Optional<UnitView> view(String id) {
        return Optional.ofNullable(units.view(id)).map(this::view);
    }

    private @Nullable String indexOf(@Nullable String query) {
        return query == null
                ? null
                : Phone.parse(query)
                        .map(phone -> index.of(phone.reveal(), "phone"))
                        .orElse(null);
    }

    private static @Nullable String like(@Nullable String query) {
        return query == null
                ? null
                : "%" + query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Part of a credit code; a column of ASCII compares with no other letters (error 1267). */
    private static @Nullable String code(@Nullable String query) {
        String code = query == null ? "" : CreditCode.normalise(query);
        return code.matches("[0-9A-Z]{1,18}") ? "%" + code + "%" : null;
    }

    private static long after(Cursor cursor) {
        try {
            return cursor.after() == null ? 0 : Long.parseLong(cursor.after());
        } catch (NumberFormatException e) {
            throw new Invalid("page.cursor", "翻页标记已失效，请从第一页重新查看。");
        }
    }

    private UnitView view(UnitRow row) {
        String phone = cipher.decrypt(row.phoneCipher(), Representative.placeOfPhone(row.representativeId()));
        return new UnitView(
                row.id(),
                Written.number(row.memberNo()),
                row.name(),
                Written.code(row.creditCode()),
                row.representative(),
                row.title(),
                Phone.parse(phone).orElseThrow(),
                row.tier(),
                row.joinedOn(),
                row.state(),
                row.paidUntil());
    }
}
