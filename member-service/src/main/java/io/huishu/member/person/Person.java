package io.huishu.member.person;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who has signed in by WeChat; with a proven phone, possibly a unit's representative. */
@TableName("person")
public class Person {
    @TableId(type = IdType.INPUT)
    private String id;

    private @Nullable String name;
    private @Nullable String phoneCipher;
    private @Nullable String phoneIndex;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Person() {}

    Person(String id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    void prove(Phone phone, FieldCipher cipher, BlindIndex index) {
        phoneCipher = cipher.encrypt(phone.reveal(), place());
        phoneIndex = indexOf(phone, index);
    }

    void call(String newName) {
        name = newName;
    }

    public String id() {
        return id;
    }

    /** The name in the roster; until there is one, a word for somebody unknown. */
    public String name() {
        return name == null ? "微信用户" : name;
    }

    public boolean needsPhone() {
        return phoneCipher == null;
    }

    public Optional<Phone> phone(FieldCipher cipher) {
        return phoneCipher == null ? Optional.empty() : Phone.parse(cipher.decrypt(phoneCipher, place()));
    }

    Optional<String> phoneIndex() {
        return Optional.ofNullable(phoneIndex);
    }

    long version() {
        return version;
    }

    static String indexOf(Phone phone, BlindIndex index) {
        return index.of(phone.reveal(), "phone");
    }

    private String place() {
        return "person.phone:" + id;
    }
}
