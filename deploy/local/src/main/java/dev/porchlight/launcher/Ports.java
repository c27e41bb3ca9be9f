package dev.porchlight.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Distances from PORTAL_PORT, and the check that what we need is free. */
final class Ports {

    static final int GATEWAY = 0;
    static final int KEYCLOAK = 1;
    static final int KEYCLOAK_HEALTH = 2;
    static final int MAIL_PAGE = 3;
    static final int SMTP = 4;
    static final int POSTGRES = 5;
    static final int KAFKA = 6;
    static final int KAFKA_CONTROLLER = 7;
    /** For processes that run only to train, one after another. */
    static final int TRAINING = 8;

    static final int TRAINING_SECOND = 9;

    /** The gateway's metrics. */
    static final int GATEWAY_MANAGEMENT = 19;

    private Ports() {}

    /** Names every taken port at once, because being told one at a time is maddening. */
    static void requireFree(Map<Integer, String> wanted) {
        List<String> taken = new ArrayList<>();
        new TreeMap<>(wanted).forEach((port, user) -> {
            if (!free(port)) {
                taken.add(port + " (" + user + ")");
            }
        });
        if (!taken.isEmpty()) {
            throw new Trouble((taken.size() == 1 ? "Port " : "Ports ") + String.join(", ", taken)
                    + (taken.size() == 1 ? " is" : " are")
                    + " taken by another program. Stop it, or choose other ports, for example: "
                    + "PORTAL_PORT=9080 ./portal up");
        }
    }

    /** Both loopback addresses: browsers try the IPv6 one first, whoever listens there. */
    static boolean free(int port) {
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
