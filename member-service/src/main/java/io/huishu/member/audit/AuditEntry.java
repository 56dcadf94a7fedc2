package io.huishu.member.audit;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import java.time.Instant;

/** One line of the trail; it is added and never changed. */
@TableName("audit_entry")
public class AuditEntry {
    @TableId(type = IdType.INPUT)
    private String id;

    private Instant at;
    private String actorId;
    private String actor;
    private String action;
    private String target;
    private String detail;

    @SuppressWarnings("NullAway.Init")
    private AuditEntry() {}

    AuditEntry(String id, Instant at, String actorId, String actor, String action, String target, String detail) {
        this.id = id;
        this.at = at;
        this.actorId = actorId;
        this.actor = actor;
        this.action = action;
        this.target = target;
        this.detail = detail;
    }

    public String id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actorId() {
        return actorId;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String target() {
        return target;
    }

    public String detail() {
        return detail;
    }
}
