package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortOwnerTest {

    private static final String TABLE = """
              sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
               0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 41001 1 0000000000000000 100 0 0 10 0
               1: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 41002 1 0000000000000000 100 0 0 10 0
               2: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 41003 1 0000000000000000 20 4 30 10 -1
            """;

    private static final String TABLE_OF_IPV6 = """
              sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
               0: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 52001 1 0000000000000000 100 0 0 10 0
            """;

    @TempDir
    Path proc;

    @Test
    void findsTheSocketThatListensAndNotThoseConnected() {
        assertThat(PortOwner.listeningSockets(TABLE, 8080)).containsExactly("41001");
    }

    @Test
    void readsTheTableOfIpv6() {
        assertThat(PortOwner.listeningSockets(TABLE_OF_IPV6, 8080)).containsExactly("52001");
    }

    @Test
    void findsNothingOnAFreePort() {
        assertThat(PortOwner.listeningSockets(TABLE, 8082)).isEmpty();
    }

    @Test
    void aTableWithoutLinesOrWithShortOnesIsNoError() {
        assertThat(PortOwner.listeningSockets("", 8080)).isEmpty();
        assertThat(PortOwner.listeningSockets("header\n 0: 0100007F:1F90 x\n", 8080))
                .isEmpty();
    }

    @Test
    void namesTheProcessAndItsCommand() throws Exception {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), TABLE);
        Path process = Files.createDirectories(proc.resolve("4711/fd"));
        Files.createSymbolicLink(process.resolve("7"), Path.of("socket:[41001]"));
        Files.writeString(proc.resolve("4711/cmdline"), "java\0-jar\0shop.jar\0");
        assertThat(new PortOwner(proc).describe(8080)).isEqualTo("process 4711 (java -jar shop.jar)");
    }

    @Test
    void showsBothEndsOfALongCommand() throws Exception {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), TABLE);
        Path process = Files.createDirectories(proc.resolve("4711/fd"));
        Files.createSymbolicLink(process.resolve("7"), Path.of("socket:[41001]"));
        Files.writeString(proc.resolve("4711/cmdline"), "java\0" + "-Doption\0".repeat(50) + "shop.jar\0");
        assertThat(new PortOwner(proc).describe(8080)).hasSizeLessThan(200).contains("(java ", " … ", "shop.jar)");
    }

    @Test
    void saysHowToFindAProcessThatThisUserCannotSee() throws Exception {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), TABLE);
        assertThat(new PortOwner(proc).describe(8080)).contains("sudo ss -ltnp sport = :8080");
    }

    @Test
    void findsThisVeryProcess() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new PortOwner(Path.of("/proc")).describe(socket.getLocalPort()))
                    .startsWith("process " + ProcessHandle.current().pid() + " (");
        }
    }
}
