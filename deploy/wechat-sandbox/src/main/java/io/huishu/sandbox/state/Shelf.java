package io.huishu.sandbox.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** Things of one kind by key, in the order they were first put; every change is written to the state file. */
public final class Shelf<T> {

    private final Map<String, T> things = new LinkedHashMap<>();
    private final Runnable touched;

    Shelf(Map<String, T> remembered, Runnable touched) {
        this.things.putAll(remembered);
        this.touched = touched;
    }

    public synchronized Optional<T> find(String key) {
        return Optional.ofNullable(things.get(key));
    }

    public synchronized List<T> all() {
        return new ArrayList<>(things.values());
    }

    public synchronized void put(String key, T thing) {
        things.put(key, thing);
        touched.run();
    }

    /** False, and nothing changes, when the key is taken. */
    public synchronized boolean putNew(String key, T thing) {
        boolean fresh = things.putIfAbsent(key, thing) == null;
        if (fresh) {
            touched.run();
        }
        return fresh;
    }

    /** One change at a time; when the change throws, the thing stays as it was. Empty when there is no such key. */
    public synchronized Optional<T> change(String key, UnaryOperator<T> change) {
        T thing = things.get(key);
        if (thing == null) {
            return Optional.empty();
        }
        T changed = change.apply(thing);
        if (changed != thing) {
            put(key, changed);
        }
        return Optional.of(changed);
    }

    public synchronized void remove(String key) {
        if (things.remove(key) != null) {
            touched.run();
        }
    }

    public synchronized void removeIf(BiPredicate<String, T> unwanted) {
        if (things.entrySet().removeIf(each -> unwanted.test(each.getKey(), each.getValue()))) {
            touched.run();
        }
    }

    synchronized Map<String, T> copy() {
        return new LinkedHashMap<>(things);
    }

    synchronized void clear() {
        things.clear();
    }
}
