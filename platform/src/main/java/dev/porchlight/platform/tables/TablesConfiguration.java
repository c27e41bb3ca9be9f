package dev.porchlight.platform.tables;

import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Makes a service's tables, then those of its modules. */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
public class TablesConfiguration {

    @Bean
    FlywayMigrationStrategy serviceThenModules(ObjectProvider<ModuleTables> modules) {
        List<ModuleTables> inOrder = modules.stream()
                .sorted(Comparator.comparing(ModuleTables::module))
                .toList();
        return service -> {
            service.migrate();
            inOrder.forEach(module -> of(module, service).migrate());
        };
    }

    private static Flyway of(ModuleTables module, Flyway service) {
        return Flyway.configure()
                .configuration(service.getConfiguration())
                .locations(module.location())
                .table(module.history())
                // There are tables already, none of which is the module's.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
