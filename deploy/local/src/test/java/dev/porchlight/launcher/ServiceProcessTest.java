package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services are given. */
class ServiceProcessTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstAdministratorOfTheDemoWorldIsCalledByTheirName() throws Exception {
        assertThat(identity(Map.of(), true))
                .containsEntry("PORTAL_ADMIN_EMAIL", Settings.DEMO_ADMINISTRATOR)
                .containsEntry("PORTAL_ADMIN_NAME", "Tom Ashworth");
        assertThat(identity(Map.of("PORTAL_ADMIN_EMAIL", "ann@msp.example", "PORTAL_ADMIN_NAME", "Ann Lee"), false))
                .containsEntry("PORTAL_ADMIN_EMAIL", "ann@msp.example")
                .containsEntry("PORTAL_ADMIN_NAME", "Ann Lee");
        assertThat(identity(Map.of("PORTAL_ADMIN_EMAIL", "ann@msp.example"), false))
                .doesNotContainKey("PORTAL_ADMIN_NAME");
    }

    private Map<String, String> identity(Map<String, String> settings, boolean demo) throws Exception {
        Service identity = Up.services().stream()
                .filter(service -> service.name().equals("identity"))
                .findFirst()
                .orElseThrow();
        with(Map.of()).home().create();
        return new ServiceProcess(with(settings), identity, demo).environment(identity.portOffset());
    }

    private Settings with(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(Map.of("PORTAL_HOME", folder.toString()));
        all.putAll(environment);
        return new Settings(Path.of("/checkout"), all);
    }
}
