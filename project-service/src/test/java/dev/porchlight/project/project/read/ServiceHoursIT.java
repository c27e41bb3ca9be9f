package dev.porchlight.project.project.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.project.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By whose hours a customer's time is counted, as policies of tickets and contracts come and go. */
@ServiceIT
class ServiceHoursIT extends World {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private ServiceHours hours;

    private final UUID gold = UUID.randomUUID();
    private final UUID silver = UUID.randomUUID();

    /** Other tests count by nobody's promises. */
    @AfterEach
    void promiseNoMore() {
        for (UUID policy : List.of(gold, silver)) {
            events.publish("porchlight.ticket.SlaPolicyRetired.v1", policy, 99, Map.of("policyId", policy));
        }
        awaitHours(null);
    }

    @Test
    void aContractThatRunsComesBeforeTheOrganisation() {
        policy(gold, 0, calendar("By name"), List.of(harbour), List.of());
        awaitHours("By name");
        UUID contract = contract(TODAY.minusDays(3));
        policy(silver, 0, calendar("By contract"), List.of(), List.of(contract));
        awaitHours("By contract");
        assertThat(hours.now().of(UUID.randomUUID()).name()).as("others'").isNull();
        ends(contract, 1, TODAY.minusDays(1));
        awaitHours("By name");
    }

    @Test
    void whomTwoPoliciesNameHasTheOneThatSaidSoLast() {
        UUID contract = contract(TODAY);
        UUID often = calendar("Said often");
        for (int version = 0; version < 4; version++) {
            policy(gold, version, often, List.of(harbour), List.of(contract));
        }
        awaitHours("Said often");
        policy(silver, 0, calendar("Said last"), List.of(harbour), List.of(contract));
        awaitHours("Said last");
    }

    private void awaitHours(String calendar) {
        await().untilAsserted(() -> assertThat(hours.now().of(harbour).name()).isEqualTo(calendar));
    }

    private UUID calendar(String name) {
        UUID calendar = UUID.randomUUID();
        Map<String, Object> week = new HashMap<>();
        week.put("from", null);
        for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            week.put(day, List.of(Map.of("from", "00:00", "to", "24:00")));
        }
        Map<String, Object> worked = Map.of("timeZone", "Europe/London", "weeks", List.of(week), "holidays", List.of());
        events.publish(
                "porchlight.ticket.WorkingCalendarDefined.v1",
                calendar,
                0,
                Map.of("calendarId", calendar, "name", name, "hours", worked));
        return calendar;
    }

    private void policy(UUID policy, int version, UUID calendar, List<UUID> organisations, List<UUID> contracts) {
        events.publish(
                "porchlight.ticket.SlaPolicyDefined.v1",
                policy,
                version,
                Map.of(
                        "policyId",
                        policy,
                        "name",
                        "Promise",
                        "calendarId",
                        calendar,
                        "standard",
                        false,
                        "organisationIds",
                        organisations,
                        "contractIds",
                        contracts));
    }

    private UUID contract(LocalDate from) {
        UUID contract = UUID.randomUUID();
        events.publish(
                "porchlight.billing.ContractAgreed.v1",
                contract,
                0,
                Map.of(
                        "contractId",
                        contract,
                        "number",
                        101,
                        "organisationId",
                        harbour,
                        "name",
                        "Managed support",
                        "startsOn",
                        from.toString()));
        return contract;
    }

    private void ends(UUID contract, int version, LocalDate on) {
        events.publish(
                "porchlight.billing.ContractChanged.v1",
                contract,
                version,
                Map.of("contractId", contract, "name", "Managed support", "endsOn", on.toString()));
    }
}
