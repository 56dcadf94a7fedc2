package io.huishu.payment.receipt.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadMemoryMappedFile;

/**
 * Noto Sans SC (SIL Open Font License), which the build takes out of a package of fonts: nothing depends on what is
 * installed on a machine. It is mapped from a file; while a page is drawn its tables still take some 35 MB of heap.
 */
final class ChineseFont {
    private static final String RESOURCE = "/fonts/NotoSansSC-Regular.ttf";

    private ChineseFont() {}

    private static final class File {
        static final Path PATH = laidOut();

        private static Path laidOut() {
            try (InputStream font = Objects.requireNonNull(ChineseFont.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                Path file = Files.createTempFile("huishu-font-", ".ttf");
                file.toFile().deleteOnExit();
                Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static TrueTypeFont open() throws IOException {
        return new TTFParser().parse(new RandomAccessReadMemoryMappedFile(File.PATH));
    }
}
