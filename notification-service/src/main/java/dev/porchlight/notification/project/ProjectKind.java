package dev.porchlight.notification.project;

import dev.porchlight.directory.Roles;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectKind {

    /** As project-service has it. */
    private static final WhoMayKnow WHO = WhoMayKnow.agents()
            .machines("projects:read", "projects:write")
            .named()
            .contacts(Roles.PRIMARY_SERVICE_CONTACT);

    @Bean
    Kind project() {
        return new Kind(
                ProjectEvents.KIND,
                WHO,
                List.of(
                        Topic.ofAll("updates"),
                        Topic.ofAll("tasks"),
                        Topic.ofAll("acceptance"),
                        Topic.ofAll("plans"),
                        Topic.ofAgents("reminders")));
    }
}
