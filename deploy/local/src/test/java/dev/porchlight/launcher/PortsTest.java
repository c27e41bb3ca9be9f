package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesTheTakenPortWhoWantedItAndWhatToSet() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> Ports.requireFree(Map.of(other.getLocalPort(), "gateway")))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " (gateway) is taken")
                    .hasMessageContaining("PORTAL_PORT=");
        }
    }

    @Test
    void noticesAProgramThatListensOnTheOtherLoopbackAddressOnly() throws Exception {
        InetAddress six = InetAddress.getByName("::1");
        try (ServerSocket other = new ServerSocket(0, 1, six)) {
            assertThat(Ports.free(other.getLocalPort())).isFalse();
        } catch (java.net.BindException noIpv6Here) {
            org.junit.jupiter.api.Assumptions.abort("this machine has no ::1");
        }
    }

    @Test
    void isContentWithFreePorts() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Ports.requireFree(Map.of(port, "gateway"));
    }
}
