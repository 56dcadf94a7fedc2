package io.huishu.payment.offline.web;

import io.huishu.payment.offline.VoucherKind;
import io.huishu.payment.offline.VoucherRefused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A picture as its bytes say, whatever its name or type says: told by its first bytes, measured by its own header. It is
 * never decoded here, so that no picture can fill the memory.
 */
record Picture(VoucherKind kind, int width, int height) {
    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final long MOST_PIXELS = 50_000_000;
    private static final String PNG = "89504e470d0a1a0a0000000d49484452";
    private static final String JPEG = "ffd8ff";

    /** @throws VoucherRefused with one sentence for whatever is wrong with it */
    static Picture of(byte[] content) {
        if (content.length == 0) {
            throw VoucherRefused.empty();
        }
        if (content.length > MOST_BYTES) {
            throw VoucherRefused.tooLarge();
        }
        String head = HexFormat.of().formatHex(content, 0, Math.min(16, content.length));
        Picture picture;
        if (head.equals(PNG)) {
            picture = png(content);
        } else if (head.startsWith(JPEG)) {
            picture = jpeg(content);
        } else {
            throw VoucherRefused.notPicture();
        }
        if (picture.width < 1 || picture.height < 1) {
            throw VoucherRefused.broken();
        }
        if ((long) picture.width * picture.height > MOST_PIXELS) {
            throw VoucherRefused.tooManyPixels();
        }
        return picture;
    }

    /** The first chunk measures it and carries its own check sum; the last one is IEND. */
    private static Picture png(byte[] content) {
        if (content.length < 45 || !new String(content, StandardCharsets.ISO_8859_1).contains("IEND")) {
            throw VoucherRefused.broken();
        }
        CRC32 sum = new CRC32();
        sum.update(content, 12, 17);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if ((int) sum.getValue() != bytes.getInt(29)) {
            throw VoucherRefused.broken();
        }
        return new Picture(VoucherKind.PNG, bytes.getInt(16), bytes.getInt(20));
    }

    /** Goes from segment to segment until the frame that measures it; before it there may be a thumbnail of its own. */
    private static Picture jpeg(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int at = 2;
        while (at + 9 < content.length) {
            if (content[at] != (byte) 0xff) {
                throw VoucherRefused.broken();
            }
            int marker = content[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                return new Picture(VoucherKind.JPEG, bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff);
            }
            int length = bytes.getShort(at + 2) & 0xffff;
            if (length < 2 || marker == 0xda || marker == 0xd9) {
                throw VoucherRefused.broken();
            }
            at += 2 + length;
        }
        throw VoucherRefused.broken();
    }

    /** SOF0 to SOF15 without the tables that stand among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
