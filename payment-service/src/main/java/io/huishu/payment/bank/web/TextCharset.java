package io.huishu.payment.bank.web;

import io.huishu.payment.bank.StatementRefused;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * How a text file is encoded: as its byte order mark says, else UTF-8 if it is that without a fault, else GB18030, in
 * which GB2312 and GBK are contained.
 *
 * @param mark bytes of the byte order mark
 */
record TextCharset(Charset charset, int mark) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LOOK_AT = 8;

    /** @throws StatementRefused when it is no text, or one in another encoding */
    static TextCharset of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK_AT);
        }
        String hex = HexFormat.of().formatHex(head);
        if (hex.startsWith("25504446")) {
            throw StatementRefused.pdf();
        }
        if (hex.startsWith("efbbbf")) {
            return new TextCharset(StandardCharsets.UTF_8, 3).demandedOf(file);
        }
        if (hex.startsWith("fffe")) {
            return new TextCharset(StandardCharsets.UTF_16LE, 2).demandedOf(file);
        }
        if (hex.startsWith("feff")) {
            return new TextCharset(StandardCharsets.UTF_16BE, 2).demandedOf(file);
        }
        TextCharset utf8 = new TextCharset(StandardCharsets.UTF_8, 0);
        return utf8.reads(file) ? utf8 : new TextCharset(GB18030, 0).demandedOf(file);
    }

    private TextCharset demandedOf(Path file) throws IOException {
        if (!reads(file)) {
            throw StatementRefused.unknownCharset();
        }
        return this;
    }

    /** @throws StatementRefused when signs stand in it that stand in no text */
    private boolean reads(Path file) throws IOException {
        char[] buffer = new char[8192];
        try (BufferedReader in = open(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] < ' ' && "\t\n\r\f\u001A".indexOf(buffer[i]) < 0) {
                        throw StatementRefused.notText();
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
