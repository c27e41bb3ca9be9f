package dev.porchlight.notification.file;

import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileKind {

    @Bean
    Kind file() {
        return new Kind(FileEvents.KIND, WhoMayKnow.agents().owner(), List.of(Topic.ofAll("infected")));
    }
}
