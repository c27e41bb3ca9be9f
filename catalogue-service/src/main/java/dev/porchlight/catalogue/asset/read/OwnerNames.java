package dev.porchlight.catalogue.asset.read;

import dev.porchlight.platform.tables.ModuleTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The names of owners that assets are sorted by, kept up to date by the database: these tables come after the directory's,
 * which has the people, and have to be called something that comes after it.
 */
@Configuration(proxyBeanMethods = false)
class OwnerNames {

    @Bean
    ModuleTables ownerNameTables() {
        return new ModuleTables("owners");
    }
}
