package dev.porchlight.billing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class BillingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BillingServiceApplication.class, arguments);
    }
}
