package io.huishu.payment.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Statements as the banks export them, and such files as are sent in their place. */
public final class StatementFiles {
    public static final Charset GB18030 = Charset.forName("GB18030");

    private StatementFiles() {}

    /** A cell is a text, a number or a day; "" is blank. */
    public static byte[] workbook(List<List<Object>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("明细");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
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

    public static byte[] text(Charset charset, String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(charset);
    }

    /** 工商银行: a mark in the first line, GBK, a tab at the end of each cell. */
    public static byte[] icbc(String... rows) {
        List<String> lines = new ArrayList<>(List.of(
                "[HISTORYDETAIL]",
                "凭证号\t,本方账号\t,对方账号\t,交易时间\t,借/贷\t,借方发生额\t,贷方发生额\t,对方行号\t,摘要\t,用途\t,对方单位名称\t,余额\t,个性化信息\t,"));
        Arrays.stream(rows).map(row -> row.replace(",", "\t,") + "\t,").forEach(lines::add);
        return text(GB18030, lines.toArray(new String[0]));
    }

    /** 建设银行: no title; days run together, numbers as numbers. */
    public static byte[] ccb(List<List<Object>> lines) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "账号",
                "账户名称",
                "交易时间",
                "借方发生额（支取）",
                "贷方发生额（收入）",
                "余额",
                "币种",
                "对方户名",
                "对方账号",
                "对方开户机构",
                "记账日期",
                "摘要",
                "备注",
                "账户明细编号-交易流水号",
                "企业流水号",
                "凭证种类",
                "凭证号"));
        rows.addAll(lines);
        return workbook(rows);
    }

    /** A line of {@link #ccb}. */
    public static List<Object> ccbLine(
            String time, Object out, Object in, Object balance, String payer, String account, String memo, String no) {
        return List.of(
                "42001234567890001234",
                "武汉楚商联合会",
                time,
                out,
                in,
                balance,
                "人民币元",
                payer,
                account,
                "中国银行武汉分行",
                time.substring(0, 8),
                "电子转账",
                memo,
                no,
                "",
                "",
                "");
    }

    public static byte[] locked(byte[] workbook) {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mima");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(workbook);
            }
            return bytes(container::writeFilesystem);
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] oldExcel() {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            return bytes(container::writeFilesystem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that is small and unpacks to so many megabytes of spaces. */
    public static byte[] bomb(int megabytes) {
        byte[] blanks = new byte[1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        return bytes(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            entry(zip, "xl/workbook.xml", "<workbook/>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
            zip.finish();
        });
    }

    /** A workbook with one part put in the place of its own. */
    public static byte[] with(byte[] workbook, String part, String content) {
        return bytes(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
                for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                    if (!each.getName().equals(part)) {
                        zip.putNextEntry(new ZipEntry(each.getName()));
                        in.transferTo(zip);
                    }
                }
            }
            entry(zip, part, content);
            zip.finish();
        });
    }

    public static byte[] endless(int rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(50)) {
            var sheet = workbook.createSheet();
            for (int r = 0; r < rows; r++) {
                var row = sheet.createRow(r);
                List<String> cells = r == 0 ? List.of("交易日期", "收入金额", "对方户名") : List.of("20260105", "1.00", "甲" + r);
                for (int c = 0; c < cells.size(); c++) {
                    row.createCell(c).setCellValue(cells.get(c));
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

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
