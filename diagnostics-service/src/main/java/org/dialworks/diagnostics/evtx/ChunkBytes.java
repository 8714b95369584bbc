package org.dialworks.diagnostics.evtx;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The 64 KB of a chunk. All offsets in a chunk count from its first byte, and none is trusted.
 *
 * @param bytes always {@link #SIZE} of them
 */
record ChunkBytes(byte[] bytes) {

    static final int SIZE = 65_536;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    int u8(int at) throws DamagedException {
        check(at, 1);
        return bytes[at] & 0xFF;
    }

    int u16(int at) throws DamagedException {
        check(at, 2);
        return (short) SHORT.get(bytes, at) & 0xFFFF;
    }

    int i32(int at) throws DamagedException {
        check(at, 4);
        return (int) INT.get(bytes, at);
    }

    long i64(int at) throws DamagedException {
        check(at, 8);
        return (long) LONG.get(bytes, at);
    }

    /** Text of so many UTF-16 code units. */
    String utf16(int at, int units) throws DamagedException {
        check(at, units * 2);
        return new String(bytes, at, units * 2, StandardCharsets.UTF_16LE);
    }

    /** Refuses a range that is not wholly inside the chunk. */
    void check(int at, int length) throws DamagedException {
        if (at < 0 || length < 0 || at > SIZE - length) {
            throw new DamagedException(length + " bytes at " + at + " are outside the chunk");
        }
    }
}
