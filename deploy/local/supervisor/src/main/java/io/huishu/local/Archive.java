package io.huishu.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * A backup file: a {@code .tar.gz} whose first file {@code MANIFEST} names every other file with its SHA-256. Opened,
 * it is unpacked into a temporary folder and every hash has been checked.
 */
final class Archive implements AutoCloseable {
    private static final String MANIFEST = "MANIFEST";
    private static final String FORMAT = "huishu-backup 1";

    private final Path folder;
    private final String created;

    private Archive(Path folder, String created) {
        this.folder = folder;
        this.created = created;
    }

    Path folder() {
        return folder;
    }

    String created() {
        return created;
    }

    /** Packs {@code folder} into {@code file}; the file appears only when it is whole. */
    static void pack(Path folder, Path file, Clock clock) throws IOException, InterruptedException {
        var lines = new ArrayList<>(List.of(FORMAT, "created " + clock.instant()));
        hashes(folder).forEach((path, hash) -> lines.add(hash + "  " + path));
        Files.write(folder.resolve(MANIFEST), lines);
        var fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var names = new ArrayList<>(List.of("tar", "-czf", fresh.toString(), "-C", folder.toString(), MANIFEST));
        try (var entries = Files.list(folder)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(MANIFEST))
                    .sorted()
                    .forEach(names::add);
        }
        if (tar(names) != 0) {
            Files.deleteIfExists(fresh);
            throw new IOException("备份没有写成，磁盘可能满了 (tar could not write " + file + ")");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws IOException with a sentence when the file is no whole backup of this format */
    static Archive open(Path file) throws IOException, InterruptedException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("没有这个文件：" + file + " (no such file)");
        }
        var folder = Files.createTempDirectory("huishu-backup");
        try {
            if (tar(List.of("tar", "-xzf", file.toString(), "-C", folder.toString(), "--no-same-owner")) != 0) {
                throw broken(file, "不是完整的 tar.gz / not a whole tar.gz");
            }
            return new Archive(folder, verify(file, folder));
        } catch (IOException refused) {
            Home.delete(folder);
            throw refused;
        }
    }

    private static String verify(Path file, Path folder) throws IOException {
        var manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw broken(file, "没有 MANIFEST / no MANIFEST");
        }
        var lines = Files.readAllLines(manifest);
        if (lines.size() < 3 || !lines.getFirst().equals(FORMAT)) {
            throw broken(file, "版本不认识 / unknown format");
        }
        var promised = new TreeMap<String, String>();
        lines.subList(2, lines.size()).forEach(line -> promised.put(line.substring(66), line.substring(0, 64)));
        var found = hashes(folder);
        found.remove(MANIFEST);
        if (!found.equals(promised)) {
            throw broken(file, "内容与清单不符 / its content differs from its manifest");
        }
        return lines.get(1);
    }

    private static IOException broken(Path file, String why) {
        return new IOException("备份文件 " + file + " 已损坏，什么都没有改动：" + why + " (broken backup; nothing was changed)");
    }

    private static TreeMap<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), hash(file));
            }
        }
        return hashes;
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int tar(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        Home.delete(folder);
    }
}
