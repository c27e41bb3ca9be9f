package dev.porchlight.platform.tables;

/**
 * A module that brings tables of its own: a bean of this makes them in every service that depends on it. The migrations
 * stand in {@code db/module/NAME} and are counted by themselves, in {@code flyway_schema_history_NAME}, so that neither
 * the module's nor the service's numbers know of the others. They run after the service's own.
 *
 * @param module in small letters
 */
public record ModuleTables(String module) {

    String location() {
        return "classpath:db/module/" + module;
    }

    String history() {
        return "flyway_schema_history_" + module;
    }
}
