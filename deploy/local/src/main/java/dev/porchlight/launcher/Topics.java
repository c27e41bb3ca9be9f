package dev.porchlight.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** One topic per service, made explicitly: none appears by a typing error. */
record Topics(String bootstrapServers) {

    private static final int PARTITIONS = 6;

    static String of(String service) {
        return "porchlight." + service + ".events";
    }

    static List<String> ofServices() {
        return Service.SERVICES.stream().map(service -> of(service.name())).toList();
    }

    boolean reachable() throws InterruptedException {
        try (Admin admin = admin()) {
            admin.describeCluster().nodes().get();
            return true;
        } catch (ExecutionException notYet) {
            return false;
        }
    }

    void create(List<String> names) throws InterruptedException {
        try (Admin admin = admin()) {
            Set<String> existing = admin.listTopics().names().get();
            admin.createTopics(names.stream()
                            .filter(name -> !existing.contains(name))
                            .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new Trouble("Could not make the topics at " + bootstrapServers + ": "
                    + e.getCause().getMessage());
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000));
    }
}
