package io.huishu.chassis.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the whole product, where the unpacked servers and the contracts of the other services lie. */
public final class Root {
    private Root() {}

    /** The nearest folder, from the system property {@code huishu.root} or the working folder upwards, that is it. */
    public static Path folder() {
        Path start = Path.of(System.getProperty("huishu.root", "")).toAbsolutePath();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("deploy/local")) && Files.isRegularFile(at.resolve("pom.xml"))) {
                return at;
            }
        }
        throw new IllegalStateException("Neither " + start + " nor a folder above it is the product's root");
    }
}
