package io.huishu.notify;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells facts as the broker would, to every handler of the type. */
@Component
public class Telling {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<FactHandler<?>> handlers;
    private final TransactionTemplate transaction;

    Telling(List<FactHandler<?>> handlers, TransactionTemplate transaction) {
        this.handlers = handlers;
        this.transaction = transaction;
    }

    public void tell(long chamber, String id, String type, long version, String data) {
        TenantId tenant = new TenantId(chamber);
        Envelope envelope = new Envelope(id, type, tenant, Instant.EPOCH, "K", version, null);
        handlers.stream()
                .filter(handler -> handler.type().equals(type))
                .forEach(handler -> Tenancy.run(
                        tenant, () -> transaction.executeWithoutResult(status -> handle(handler, data, envelope))));
    }

    private static <T> void handle(FactHandler<T> handler, String data, Envelope envelope) {
        handler.handle(JSON.readValue(data, handler.payload()), envelope);
    }
}
