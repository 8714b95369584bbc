package org.dialworks.number.importing;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dialworks.contracts.ProblemType;
import org.dialworks.platform.problem.ProblemException;

/**
 * Workbooks of Excel. What they unpack to is measured before they are read, since a small file can unpack to anything, and
 * the texts of all cells, which a workbook keeps in one table, are in memory while it is read.
 */
final class Workbook {

    private static final long MOST_TEXT = 48L * 1024 * 1024;
    private static final int MOST_PARTS = 1000;
    private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
    // Sheets are read as they unpack; of all other parts the reader keeps much in memory.
    private static final String SHEETS = "xl/worksheets/";
    private static final long MOST_OF_ANOTHER_PART = 8L * 1024 * 1024;
    private static final int LONGEST_ROW = 4 * 1024 * 1024;

    private Workbook() {}

    static boolean isZip(byte[] start) {
        return begins(start, 'P', 'K', 3, 4);
    }

    static boolean isOldExcel(byte[] start) {
        return begins(start, 0xd0, 0xcf, 0x11, 0xe0);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static ExportRows open(UploadedFile file) throws IOException {
        measure(file.name(), file.path().toFile());
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.path().toFile());
        } catch (IOException | RuntimeException e) {
            throw damaged(file.name(), e);
        }
        try {
            return new WorkbookRows(file.name(), workbook);
        } catch (ProblemException e) {
            workbook.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw damaged(file.name(), e);
        }
    }

    // The reader throws whatever its parts throw at a workbook that is none inside.
    static UnreadableFileException damaged(String file, Exception e) {
        return UnreadableFileException.of(
                ProblemType.MALFORMED_BODY, file, "the workbook is damaged: " + NumberEntry.cut(e.toString()));
    }

    private static void measure(String name, File path) throws IOException {
        try (var zip = new ZipFile(path)) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw UnreadableFileException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        name,
                        "this is a zip archive and no Excel workbook; unpack it, or save the sheet as CSV (UTF-8)");
            }
            if (zip.size() > MOST_PARTS) {
                throw tooLarge(name, "has more than " + MOST_PARTS + " parts");
            }
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                unpacked += measure(name, zip, parts.nextElement(), Uploads.MOST_UNPACKED - unpacked);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw UnreadableFileException.of(
                    ProblemType.MALFORMED_BODY,
                    name,
                    "it begins as a zip archive or an Excel workbook, but is cut off or damaged; save it again, or as CSV (UTF-8)");
        }
    }

    private static long measure(String name, ZipFile zip, ZipEntry part, long left) throws IOException {
        boolean sheet = part.getName().startsWith(SHEETS);
        long most = sheet ? left : part.getName().equals(SHARED_TEXTS) ? MOST_TEXT : MOST_OF_ANOTHER_PART;
        byte[] chunk = new byte[64 * 1024];
        long unpacked = 0;
        long sinceRow = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                unpacked += read;
                if (unpacked > Math.min(most, left)) {
                    throw tooLarge(name, "unpacks to too much");
                }
                if (sheet) {
                    sinceRow = hasRow(chunk, read) ? 0 : sinceRow + read;
                    if (sinceRow > LONGEST_ROW) {
                        throw tooLarge(name, "has a row of more than " + LONGEST_ROW / 1024 / 1024 + " MB");
                    }
                }
            }
        }
        return unpacked;
    }

    // A row ends with </row> or, with a namespace in front, </x:row>.
    private static boolean hasRow(byte[] chunk, int length) {
        for (int i = 3; i < length; i++) {
            if (chunk[i] == '>' && chunk[i - 1] == 'w' && chunk[i - 2] == 'o' && chunk[i - 3] == 'r') {
                return true;
            }
        }
        return false;
    }

    private static UnreadableFileException tooLarge(String name, String why) {
        return UnreadableFileException.of(
                ProblemType.BODY_TOO_LARGE,
                name,
                "the workbook " + why + "; split it, or save the sheet as CSV (UTF-8)");
    }
}
