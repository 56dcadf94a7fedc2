package io.huishu.notify.notice;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;

/** Something told to people (通知); it does not change after it is made. */
@TableName("notice")
public class Notice {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private NoticeKind kind;
    private String sourceId;
    private String title;
    private String body;
    private String link;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Notice() {}

    private Notice(
            String id, NoticeKind kind, String sourceId, String title, String body, String link, Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.sourceId = sourceId;
        this.title = title;
        this.body = body;
        this.link = link;
        this.createdAt = createdAt;
    }

    /**
     * @param sourceId what caused it: one notice per kind and cause
     * @param link page of the members' client, without host
     */
    public static Notice of(
            String id, NoticeKind kind, String sourceId, String title, String body, String link, Instant now) {
        return new Notice(id, kind, sourceId, title, body, link, now);
    }

    public String id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String link() {
        return link;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String sourceId() {
        return sourceId;
    }

    public long version() {
        return version;
    }
}
