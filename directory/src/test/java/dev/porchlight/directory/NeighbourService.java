package dev.porchlight.directory;

import dev.porchlight.platform.security.Caller;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that has done no more for a directory than depend on the module. */
@SpringBootApplication
class NeighbourService {

    public static void main(String[] arguments) {
        SpringApplication.run(NeighbourService.class, arguments);
    }

    @RestController
    static class CallerController {

        record Seen(String name, Set<String> roles, String site, String visibility, String agent) {}

        @GetMapping("/api/me")
        Seen me(Caller caller) {
            return new Seen(
                    caller.name(),
                    caller.roles(),
                    caller.claim("site", "none"),
                    caller.claim("ticket_visibility", "none"),
                    caller.agent() == null ? null : caller.agent().name());
        }
    }
}
