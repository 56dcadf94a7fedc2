package io.huishu.member.session;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sign-in; all refresh tokens that descend from it are one family and end with it. */
@TableName("sign_in")
public class SignIn {
    @TableId(type = IdType.INPUT)
    private String id;

    private Audience audience;
    private String subject;
    private Instant startedAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private SignIn() {}

    SignIn(String id, Audience audience, String subject, Instant now) {
        this.id = id;
        this.audience = audience;
        this.subject = subject;
        this.startedAt = now;
        this.expiresAt = now.plus(audience.longest());
    }

    boolean lives(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    boolean startedBefore(long epochSecond) {
        return startedAt.getEpochSecond() < epochSecond;
    }

    public String id() {
        return id;
    }

    public Audience audience() {
        return audience;
    }

    public String subject() {
        return subject;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
