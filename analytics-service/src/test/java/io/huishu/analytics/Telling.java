package io.huishu.analytics;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.FactContract;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells facts as the broker would, to the handler of the type. */
@Component
public class Telling {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<FactHandler<?>> handlers;
    private final TransactionTemplate transaction;

    Telling(List<FactHandler<?>> handlers, TransactionTemplate transaction) {
        this.handlers = handlers;
        this.transaction = transaction;
    }

    /** One fact of the story. */
    public record Told(String type, long version, String data) {}

    public void tell(long chamber, Told fact) {
        TenantId tenant = new TenantId(chamber);
        Envelope envelope = new Envelope("E", fact.type(), tenant, Instant.EPOCH, "K", fact.version(), null);
        FactHandler<?> handler = handlerOf(fact.type());
        Tenancy.run(tenant, () -> transaction.executeWithoutResult(status -> handle(handler, fact.data(), envelope)));
    }

    /** The example of the producer's own contract file. */
    public Told contract(String type, long version) {
        JsonNode file = JSON.readTree(FactContract.file(handlerOf(type).topic().replace("-facts", "-service"), type)
                .toFile());
        return new Told(type, version, file.path("data").toString());
    }

    public List<String> types() {
        return handlers.stream().map(FactHandler::type).toList();
    }

    private FactHandler<?> handlerOf(String type) {
        return handlers.stream()
                .filter(handler -> handler.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static <T> void handle(FactHandler<T> handler, String data, Envelope envelope) {
        handler.handle(JSON.readValue(data, handler.payload()), envelope);
    }
}
