package io.huishu.member.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as secretaries keep them, and such as attackers send. */
public final class Workbooks {
    public static final List<String> HEADING = List.of("单位名称", "统一社会信用代码", "代表人", "职务", "手机", "会员等级", "入会日期");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Workbooks() {}

    /** A cell is a text, a number (Double, Integer) or a day (LocalDate); null is blank. */
    public static byte[] of(List<List<Object>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("名单");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (int r = 0; r < rows.size(); r++) {
                XSSFRow row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    fill(row.createCell(c), rows.get(r).get(c), day);
                }
            }
            return bytes(workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFCell cell, Object value, CellStyle day) {
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    /** A roster of so many units with true credit codes. */
    public static byte[] roster(int units, int seed) {
        List<List<Object>> rows = new java.util.ArrayList<>();
        rows.add(List.copyOf(HEADING));
        for (int i = 0; i < units; i++) {
            rows.add(List.of(
                    "武汉第" + seed + "-" + i + "号有限公司 ",
                    code(seed * 100_000 + i),
                    "代表" + i,
                    "总经理",
                    i % 3 == 0 ? (Object) (double) (13_900_000_000L + i) : "139%08d".formatted(i),
                    i % 10 == 0 ? "理事" : "会员",
                    i % 2 == 0 ? LocalDate.of(2024, 3, 1) : "2024年3月1日"));
        }
        return of(rows);
    }

    /** A credit code of its own for each number, with a true check digit. */
    public static String code(int number) {
        String body = "9142010%010d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (char letter : body.toCharArray()) {
            sum += ALPHABET.indexOf(letter) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    public static byte[] locked(byte[] workbook) {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mima");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(workbook);
            }
            return bytes(container::writeFilesystem);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The container of an .xls, with its one stream. */
    public static byte[] oldExcel() {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Workbook");
            return bytes(container::writeFilesystem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that is small and unpacks to so many megabytes of spaces. */
    public static byte[] bomb(int megabytes) {
        byte[] blanks = new byte[1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        return zip(out -> {
            entry(out, "xl/workbook.xml", "<workbook/>");
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        });
    }

    /** Unpacks to more than allowed at a ratio that is not conspicuous. */
    public static byte[] heavy(int megabytes) {
        byte[] half = new byte[1024 * 1024];
        new Random(1).nextBytes(half);
        Arrays.fill(half, 40_000, half.length, (byte) ' ');
        return zip(out -> {
            entry(out, "xl/workbook.xml", "<workbook/>");
            out.putNextEntry(new ZipEntry("xl/media/image1.bin"));
            for (int i = 0; i < megabytes; i++) {
                out.write(half);
            }
        });
    }

    /** A workbook with one part put in the place of its own, or beside. */
    public static byte[] with(byte[] workbook, String part, String content) {
        try (java.util.zip.ZipInputStream in =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook))) {
            return zip(out -> {
                for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                    if (!each.getName().equals(part)) {
                        out.putNextEntry(new ZipEntry(each.getName()));
                        in.transferTo(out);
                    }
                }
                entry(out, part, content);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] manyEntries(int entries) {
        return zip(out -> {
            for (int i = 0; i < entries; i++) {
                entry(out, "xl/part" + i + ".xml", "<a/>");
            }
        });
    }

    /** Rows of 600 columns. */
    public static byte[] wide() {
        return of(List.of(java.util.Collections.nCopies(600, "宽")));
    }

    public static byte[] endless(int rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(50)) {
            var sheet = workbook.createSheet();
            for (int r = 0; r < rows; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < HEADING.size(); c++) {
                    row.createCell(c).setCellValue(r == 0 ? HEADING.get(c) : "行" + r);
                }
            }
            return bytes(workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private interface Writing<T> {
        void to(T out) throws IOException;
    }

    private static byte[] zip(Writing<ZipOutputStream> writing) {
        return bytes(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            writing.to(zip);
            zip.finish();
        });
    }

    private static byte[] bytes(Writing<OutputStream> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
