package dev.porchlight.catalogue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Services and products: what customers can ask for, who agrees to it, and the things they have. */
@SpringBootApplication
class CatalogueServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CatalogueServiceApplication.class, arguments);
    }
}
