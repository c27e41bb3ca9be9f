package dev.porchlight.e2e.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;

/** Where the system's parts listen, as distances from its first port. */
final class Ports {

    static final int KEYCLOAK = 1;
    static final int MAIL_PAGE = 3;
    static final int KAFKA = 6;
    private static final int LAST = 19;

    /** Of the services and of the gateway. */
    static final List<Integer> METRICS = List.of(10, 11, 12, 13, 14, 15, 16, LAST);

    private static final int FIRST_CHOICE = 9700;
    private static final int LAST_CHOICE = 9980;

    private Ports() {}

    /** The first base from PORTAL_E2E_PORT on (9700 if unset) at which every port is free. */
    static int freeBase() {
        String wish = System.getenv("PORTAL_E2E_PORT");
        int first = wish == null || wish.isBlank() ? FIRST_CHOICE : Integer.parseInt(wish);
        return IntStream.iterate(first, base -> base <= Math.max(first, LAST_CHOICE), base -> base + LAST + 1)
                .filter(base -> IntStream.rangeClosed(base, base + LAST).allMatch(Ports::free))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No free ports from " + first + " on. Set PORTAL_E2E_PORT."));
    }

    private static boolean free(int port) {
        return canBind("127.0.0.1", port) && (canBind("::1", port) || !canBind("::1", 0));
    }

    private static boolean canBind(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
