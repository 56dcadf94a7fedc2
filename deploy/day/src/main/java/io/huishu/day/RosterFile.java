package io.huishu.day;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a roster workbook: the seven columns, one that nobody asked for, phones partly as numbers, blanks at the end. */
public final class RosterFile {
    private static final List<String> HEAD = List.of("单位名称", "统一社会信用代码", "代表人", "职务", "手机", "会员等级", "入会日期", "备注");

    private RosterFile() {}

    public static byte[] of(List<RosterLine> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("会员名册");
            write(sheet.createRow(0), HEAD);
            for (int i = 0; i < lines.size(); i++) {
                RosterLine line = lines.get(i);
                XSSFRow row = sheet.createRow(i + 1);
                write(
                        row,
                        List.of(
                                line.name() + "  ",
                                line.creditCode(),
                                line.representative(),
                                line.title(),
                                line.phone(),
                                line.tier(),
                                line.joinedOn(),
                                ""));
                if (i % 3 == 0 && line.phone().matches("\\d{11}")) {
                    row.getCell(4).setCellValue(Double.parseDouble(line.phone()));
                }
            }
            sheet.createRow(lines.size() + 1).createCell(0).setCellValue(" ");
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
