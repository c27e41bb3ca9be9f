package dev.porchlight.ticket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class TicketServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TicketServiceApplication.class, arguments);
    }
}
