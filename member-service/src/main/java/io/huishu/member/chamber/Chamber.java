package io.huishu.member.chamber;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A chamber of commerce; its id is the tenant's number. */
@TableName("chamber")
public class Chamber {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{2,31}");
    private static final int LONGEST_TEXT = 100;

    @TableId(type = IdType.INPUT)
    private long id;

    private String code;
    private String name;
    private String slogan;
    private String brand;
    private String modules;
    private ChamberState state;
    private Instant openedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Chamber() {}

    Chamber(TenantId id, ChamberPlan plan, Instant openedAt) {
        if (!CODE.matcher(plan.code()).matches()) {
            throw new InvalidChamber("商会代码要以小写字母开头，3 到 32 位，只用小写字母、数字和横线。");
        }
        this.id = id.value();
        this.code = plan.code();
        this.name = named(plan.name());
        this.slogan = sloganOf(plan.slogan());
        this.brand = plan.brand().word();
        this.modules = wordsOf(plan.modules());
        this.state = ChamberState.OPEN;
        this.openedAt = openedAt;
    }

    void present(String newName, String newSlogan, Brand newBrand) {
        name = named(newName);
        slogan = sloganOf(newSlogan);
        brand = newBrand.word();
    }

    void switchModules(Set<Module> newModules) {
        modules = wordsOf(newModules);
    }

    void move(ChamberState newState) {
        state = newState;
    }

    /** @throws ChamberSuspended while it is */
    public void requireOpen() {
        if (state != ChamberState.OPEN) {
            throw new ChamberSuspended();
        }
    }

    public TenantId id() {
        return new TenantId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String slogan() {
        return slogan;
    }

    public String brand() {
        return brand;
    }

    /** The words of the modules switched on, in order. */
    public List<String> modules() {
        return ChamberListing.words(modules);
    }

    public ChamberState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Grows with each change. */
    long version() {
        return version;
    }

    private static String named(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_TEXT) {
            throw new InvalidChamber("商会名称要填写，最多 " + LONGEST_TEXT + " 个字。");
        }
        return plain;
    }

    private static String sloganOf(String slogan) {
        String plain = slogan.strip();
        if (plain.length() > LONGEST_TEXT) {
            throw new InvalidChamber("一句话介绍最多 " + LONGEST_TEXT + " 个字。");
        }
        return plain;
    }

    private static String wordsOf(Set<Module> modules) {
        return modules.stream().sorted().map(Module::word).collect(Collectors.joining(","));
    }
}
