package io.huishu.sandbox.control;

import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The customers opened through control, by code. */
@Component
public final class Chambers {

    private final Shelf<Chamber> chambers;

    Chambers(Shelves shelves) {
        this.chambers = shelves.open("chambers", Chamber.class);
    }

    public Optional<Chamber> find(String code) {
        return chambers.find(code);
    }

    public List<Chamber> all() {
        return chambers.all();
    }

    void add(Chamber chamber) {
        chambers.put(chamber.code(), chamber);
    }
}
