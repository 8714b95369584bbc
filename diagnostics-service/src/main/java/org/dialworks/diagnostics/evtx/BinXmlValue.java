package org.dialworks.diagnostics.evtx;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The values of BinXML as Windows writes them into an event's XML ([MS-EVEN6] 2.2.12, value types). */
final class BinXmlValue {

    static final int STRING = 0x01;
    static final int BINXML = 0x21;

    private static final int NULL = 0x00;
    private static final int ANSI = 0x02;
    private static final int INT8 = 0x03;
    private static final int UINT8 = 0x04;
    private static final int INT16 = 0x05;
    private static final int UINT16 = 0x06;
    private static final int INT32 = 0x07;
    private static final int UINT32 = 0x08;
    private static final int INT64 = 0x09;
    private static final int UINT64 = 0x0A;
    private static final int FLOAT = 0x0B;
    private static final int DOUBLE = 0x0C;
    private static final int BOOLEAN = 0x0D;
    private static final int BINARY = 0x0E;
    private static final int GUID = 0x0F;
    private static final int SIZE = 0x10;
    private static final int FILETIME = 0x11;
    private static final int SYSTEMTIME = 0x12;
    private static final int SID = 0x13;
    private static final int HEX32 = 0x14;
    private static final int HEX64 = 0x15;
    private static final int XML = 0x23;
    private static final int ARRAY = 0x80;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    // From 1601-01-01, where Windows begins to count, to 1970-01-01.
    private static final long SECONDS_TO_1970 = 11_644_473_600L;
    private static final long TICKS_A_SECOND = 10_000_000;
    private static final int MOST_SUB_AUTHORITIES = 15;

    private BinXmlValue() {}

    static boolean isList(int type) {
        return (type & ARRAY) != 0;
    }

    /** The value as text. */
    static String text(ChunkBytes chunk, int type, int at, int size) throws DamagedException {
        if (isList(type)) {
            return String.join(",", list(chunk, type, at, size));
        }
        if (size == 0) {
            return "";
        }
        return switch (type) {
            case NULL -> "";
            case STRING, XML -> withoutEnd(chunk.utf16(at, size / 2));
            case ANSI -> {
                chunk.check(at, size);
                yield withoutEnd(new String(chunk.bytes(), at, size, WINDOWS));
            }
            case INT8 -> Integer.toString((byte) chunk.u8(at));
            case UINT8 -> Integer.toString(chunk.u8(at));
            case INT16 -> Integer.toString((short) chunk.u16(at));
            case UINT16 -> Integer.toString(chunk.u16(at));
            case INT32 -> Integer.toString(chunk.i32(at));
            case UINT32 -> Integer.toUnsignedString(chunk.i32(at));
            case INT64 -> Long.toString(chunk.i64(at));
            case UINT64 -> Long.toUnsignedString(chunk.i64(at));
            case FLOAT -> Float.toString(Float.intBitsToFloat(chunk.i32(at)));
            case DOUBLE -> Double.toString(Double.longBitsToDouble(chunk.i64(at)));
            case BOOLEAN -> Boolean.toString(chunk.i32(at) != 0);
            case BINARY -> {
                chunk.check(at, size);
                yield HEX.formatHex(chunk.bytes(), at, at + size);
            }
            case GUID -> guid(chunk, at);
            case SIZE -> "0x" + (size == 4 ? Integer.toHexString(chunk.i32(at)) : Long.toHexString(chunk.i64(at)));
            case FILETIME -> fileTime(chunk.i64(at)).toString();
            case SYSTEMTIME -> systemTime(chunk, at);
            case SID -> sid(chunk, at, size);
            case HEX32 -> "0x" + Integer.toHexString(chunk.i32(at));
            case HEX64 -> "0x" + Long.toHexString(chunk.i64(at));
            default -> throw new DamagedException("a value of the unknown type 0x" + Integer.toHexString(type));
        };
    }

    /** The values of a list, each as text. */
    static List<String> list(ChunkBytes chunk, int type, int at, int size) throws DamagedException {
        int of = type & ~ARRAY;
        var values = new ArrayList<String>();
        if (of == STRING) {
            chunk.check(at, size);
            int begin = at;
            for (int i = at; i + 1 < at + size; i += 2) {
                if (chunk.u16(i) == 0) {
                    values.add(chunk.utf16(begin, (i - begin) / 2));
                    begin = i + 2;
                }
            }
            if (begin + 1 < at + size) {
                values.add(chunk.utf16(begin, (at + size - begin) / 2));
            }
            return values;
        }
        int width = width(of);
        for (int i = at; i + width <= at + size; i += width) {
            values.add(text(chunk, of, i, width));
        }
        return values;
    }

    private static int width(int type) throws DamagedException {
        return switch (type) {
            case INT8, UINT8 -> 1;
            case INT16, UINT16 -> 2;
            case INT32, UINT32, FLOAT, BOOLEAN, HEX32 -> 4;
            case INT64, UINT64, DOUBLE, FILETIME, HEX64, SIZE -> 8;
            case GUID, SYSTEMTIME -> 16;
            default -> throw new DamagedException("a list of the unknown type 0x" + Integer.toHexString(type));
        };
    }

    /** A count of 100 ns since 1601. */
    static Instant fileTime(long ticks) {
        return Instant.ofEpochSecond(
                Math.floorDiv(ticks, TICKS_A_SECOND) - SECONDS_TO_1970, Math.floorMod(ticks, TICKS_A_SECOND) * 100);
    }

    private static String systemTime(ChunkBytes chunk, int at) throws DamagedException {
        try {
            // Year, month, day of the week, day, hour, minute, second, millisecond.
            return LocalDateTime.of(
                            chunk.u16(at),
                            chunk.u16(at + 2),
                            chunk.u16(at + 6),
                            chunk.u16(at + 8),
                            chunk.u16(at + 10),
                            chunk.u16(at + 12),
                            chunk.u16(at + 14) * 1_000_000)
                    .toInstant(ZoneOffset.UTC)
                    .toString();
        } catch (DateTimeException e) {
            throw new DamagedException("a system time that is none");
        }
    }

    private static String guid(ChunkBytes chunk, int at) throws DamagedException {
        chunk.check(at, 16);
        byte[] bytes = chunk.bytes();
        return "{" + HEX.toHexDigits(chunk.i32(at)) + '-' + HEX.toHexDigits((short) chunk.u16(at + 4)) + '-'
                + HEX.toHexDigits((short) chunk.u16(at + 6)) + '-' + HEX.formatHex(bytes, at + 8, at + 10) + '-'
                + HEX.formatHex(bytes, at + 10, at + 16) + '}';
    }

    private static String sid(ChunkBytes chunk, int at, int size) throws DamagedException {
        int count = chunk.u8(at + 1);
        if (count > MOST_SUB_AUTHORITIES || size < 8 + 4 * count) {
            throw new DamagedException("a security id of " + count + " parts in " + size + " bytes");
        }
        long authority = 0;
        for (int i = 2; i < 8; i++) {
            authority = (authority << 8) | chunk.u8(at + i);
        }
        var sid = new StringBuilder("S-").append(chunk.u8(at)).append('-').append(authority);
        for (int i = 0; i < count; i++) {
            sid.append('-').append(Integer.toUnsignedString(chunk.i32(at + 8 + 4 * i)));
        }
        return sid.toString();
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
