package dev.porchlight.project;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ProjectServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ProjectServiceApplication.class, arguments);
    }
}
