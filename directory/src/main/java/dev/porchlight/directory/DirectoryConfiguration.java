package dev.porchlight.directory;

import dev.porchlight.platform.inbox.Rebuild;
import dev.porchlight.platform.security.People;
import dev.porchlight.platform.tables.ModuleTables;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a service its directory, and its callers as the directory knows them. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
        beforeName = "dev.porchlight.platform.security.SecurityConfiguration")
public class DirectoryConfiguration {

    @Bean
    ModuleTables directoryTables() {
        return new ModuleTables("directory");
    }

    @Bean
    Directory directory(JdbcClient jdbc) {
        return new DirectoryTables(jdbc);
    }

    @Bean
    Readers readersOfDirectory(JdbcClient jdbc) {
        return new Readers(jdbc);
    }

    @Bean
    OrganisationKeeper organisationKeeper(JdbcClient jdbc) {
        return new OrganisationKeeper(jdbc);
    }

    @Bean
    PersonKeeper personKeeper(JdbcClient jdbc) {
        return new PersonKeeper(jdbc);
    }

    @Bean
    People peopleOfDirectory(JdbcClient jdbc) {
        return new PeopleOfDirectory(jdbc);
    }

    @Bean
    FilledOnce directoryFilledOnce(JdbcClient jdbc, Rebuild rebuild) {
        return new FilledOnce(jdbc, rebuild);
    }
}
