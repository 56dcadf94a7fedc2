package io.huishu.event.registration;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's place (报名) at one activity. */
@TableName("registration")
public class Registration {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String activityId;
    private @Nullable String unitId;
    private @Nullable String personId;
    private String personName;
    private @Nullable String phoneCipher;
    private @Nullable String personKey;
    private RegistrationState state;
    private String checkInCode;
    private Instant registeredAt;
    private @Nullable Instant attendedAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Registration() {}

    private Registration(
            String id,
            String activityId,
            Attendee attendee,
            @Nullable String phoneCipher,
            String personKey,
            String checkInCode,
            Instant registeredAt) {
        this.id = id;
        this.activityId = activityId;
        this.unitId = attendee.unitId();
        this.personId = attendee.personId();
        this.personName = attendee.name();
        this.phoneCipher = phoneCipher;
        this.personKey = personKey;
        this.state = RegistrationState.CONFIRMED;
        this.checkInCode = checkInCode;
        this.registeredAt = registeredAt;
    }

    /**
     * @param personKey the same for the same person at one activity, so that nobody takes two places
     * @param checkInCode 20 characters nobody can guess
     */
    public static Registration confirmed(
            String id,
            String activityId,
            Attendee attendee,
            @Nullable String phoneCipher,
            String personKey,
            String checkInCode,
            Instant now) {
        return new Registration(id, activityId, attendee, phoneCipher, personKey, checkInCode, now);
    }

    /** @throws RegistrationStateForbids when it is cancelled already, or its person has come in */
    public void cancel() {
        if (!state.mayBecome(RegistrationState.CANCELLED) || attendedAt != null) {
            throw new RegistrationStateForbids(attendedAt == null ? "这个报名已经取消了。" : "已经签到，不能再取消报名。");
        }
        state = RegistrationState.CANCELLED;
        personKey = null;
    }

    /**
     * Lets the person in.
     *
     * @return false when the person came in before; nothing changes then
     * @throws RegistrationStateForbids when it is cancelled
     */
    public boolean attend(Instant at) {
        if (state != RegistrationState.CONFIRMED) {
            throw new RegistrationStateForbids("这个报名已经取消，请到服务台重新登记。");
        }
        if (attendedAt != null) {
            return false;
        }
        attendedAt = at;
        return true;
    }

    /** @throws RegistrationStateForbids when the person has not come in */
    public void withdrawAttendance() {
        if (attendedAt == null) {
            throw new RegistrationStateForbids("这个人还没有签到。");
        }
        attendedAt = null;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String activityId() {
        return activityId;
    }

    public @Nullable String unitId() {
        return unitId;
    }

    public @Nullable String personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public @Nullable String personKey() {
        return personKey;
    }

    public RegistrationState state() {
        return state;
    }

    public String checkInCode() {
        return checkInCode;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable Instant attendedAt() {
        return attendedAt;
    }
}
