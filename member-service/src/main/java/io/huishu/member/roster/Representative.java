package io.huishu.member.roster;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import org.jspecify.annotations.Nullable;

/** Somebody who stands for a unit (会员代表); seat 0 is the main one. */
@TableName("representative")
public class Representative {
    static final int MAIN = 0;

    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String unitId;
    private int seat;
    private String name;
    private String title;
    private String phoneCipher;
    private String phoneIndex;
    private @Nullable String personId;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Representative() {}

    @SuppressWarnings("NullAway.Init") // write() fills what is left
    Representative(String id, String unitId, UnitPlan plan, FieldCipher cipher, BlindIndex index) {
        this.id = id;
        this.unitId = unitId;
        this.seat = MAIN;
        write(plan, cipher, index);
    }

    /** @return whether the phone is another one; then nobody sits here any more */
    boolean write(UnitPlan plan, FieldCipher cipher, BlindIndex index) {
        String newIndex = index.of(plan.phone().reveal(), "phone");
        boolean other = !newIndex.equals(phoneIndex);
        name = plan.representative();
        title = plan.title();
        if (other) {
            phoneIndex = newIndex;
            phoneCipher = cipher.encrypt(plan.phone().reveal(), placeOfPhone(id));
            personId = null;
        }
        return other;
    }

    void seat(String person) {
        personId = person;
    }

    public Phone phone(FieldCipher cipher) {
        return Phone.parse(cipher.decrypt(phoneCipher, placeOfPhone(id))).orElseThrow();
    }

    public static String placeOfPhone(String id) {
        return "representative.phone:" + id;
    }

    public String id() {
        return id;
    }

    public String unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String phoneIndex() {
        return phoneIndex;
    }

    public @Nullable String personId() {
        return personId;
    }
}
