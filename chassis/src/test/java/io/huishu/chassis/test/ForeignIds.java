package io.huishu.chassis.test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The other chamber's ids, by the name under which an operation takes them. A name is looked up first as
 * {@code charges.id} (the part of the path before it), then as {@code id}; what is in neither is remembered as missing.
 */
final class ForeignIds {
    private static final Pattern ID = Pattern.compile("(?:id|ids|appid|openid|mchid|.+Ids?)");

    private final String chamber;
    private final Map<String, String> known;
    private final Set<String> spared;
    private final Set<String> missing = new TreeSet<>();

    ForeignIds(String chamber, Map<String, String> known, Set<String> spared) {
        this.chamber = chamber;
        this.known = known;
        this.spared = spared;
    }

    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    String chamber() {
        return chamber;
    }

    boolean isSpared(String operation) {
        return spared.contains(operation);
    }

    String of(String path, String name) {
        String noun = nounBefore(path, name);
        String id = known.getOrDefault(noun + "." + name, known.get(name));
        if (id == null) {
            missing.add("No fixture id of the other chamber for “" + name + "” (or “" + noun + "." + name + "”) in "
                    + path);
            return "missing";
        }
        return id;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    private static String nounBefore(String path, String name) {
        int at = path.indexOf("/{" + name + "}");
        String before = at < 0 ? path : path.substring(0, at);
        return before.substring(before.lastIndexOf('/') + 1);
    }
}
