package io.huishu.chassis.sheet;

import io.huishu.chassis.problem.Invalid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that was sent, laid down for as long as it is read and gone after. */
public final class Upload {
    private static final int NAME_LENGTH = 100;

    private Upload() {}

    public static <T> T reading(MultipartFile file, Function<Path, T> read) {
        Path copy = null;
        try {
            copy = Files.createTempFile("upload-", ".tmp");
            file.transferTo(copy);
            return read.apply(copy);
        } catch (IOException e) {
            throw new Invalid("upload.broken", "文件没有传完整，请重新上传。");
        } finally {
            discard(copy);
        }
    }

    private static void discard(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }

    /**
     * The name without folders and without characters that show nothing.
     *
     * @param otherwise for a file without a name
     */
    public static String nameOf(MultipartFile file, String otherwise) {
        String given = String.valueOf(file.getOriginalFilename()).replace('\\', '/');
        String name = given.substring(given.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        if (name.isEmpty()) {
            return otherwise;
        }
        return name.length() <= NAME_LENGTH ? name : name.substring(name.length() - NAME_LENGTH);
    }
}
