package io.huishu.member.intake;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One list that was brought in (名单导入): checked, then written, then perhaps taken back. */
@TableName("roster_import")
public class RosterImport {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String fileName;
    private ImportState state;
    private String headers;
    private @Nullable Integer written;
    private Instant createdAt;
    private @Nullable Instant committedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private RosterImport() {}

    RosterImport(String id, String fileName, String headers, Instant now) {
        this.id = id;
        this.fileName = fileName;
        this.state = ImportState.CHECKED;
        this.headers = headers;
        this.createdAt = now;
    }

    /** @throws ImportWithdrawn when it was taken back before */
    void commit(int units, Instant now) {
        demandKept();
        state = ImportState.COMMITTED;
        written = units;
        committedAt = now;
    }

    void demandKept() {
        if (state == ImportState.WITHDRAWN) {
            throw new ImportWithdrawn();
        }
    }

    void withdraw(Instant now) {
        state = ImportState.WITHDRAWN;
        withdrawnAt = now;
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public ImportState state() {
        return state;
    }

    /** The columns as the store keeps them. */
    public String headers() {
        return headers;
    }

    /** How many units it wrote; null before. */
    public @Nullable Integer written() {
        return written;
    }
}
