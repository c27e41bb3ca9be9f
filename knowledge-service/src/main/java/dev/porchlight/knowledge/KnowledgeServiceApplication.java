package dev.porchlight.knowledge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class KnowledgeServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KnowledgeServiceApplication.class, arguments);
    }
}
