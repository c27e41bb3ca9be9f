package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo world's files hold together: nobody and nothing is named that does not exist. */
class DemoDataTest {

    private final DemoData data = DemoData.load();

    @Test
    void ticketsNamePeopleAndFilesThatExist() throws IOException {
        Set<String> agents =
                new HashSet<>(data.agents().stream().map(DemoData.Agent::email).toList());
        for (DemoData.Organisation organisation : data.organisations()) {
            Set<String> contacts = new HashSet<>(organisation.contacts().stream()
                    .map(DemoData.Contact::email)
                    .toList());
            for (DemoData.Ticket ticket : DemoData.tickets(organisation)) {
                assertThat(contacts).contains(ticket.by()).containsAll(some(ticket.followers()));
                assertFiles(ticket.files());
                for (DemoData.Happening happening : some(ticket.then())) {
                    assertThat(contacts.contains(happening.by()) || agents.contains(happening.by()))
                            .isTrue();
                    assertThat(actions(happening)).as(ticket.summary()).isEqualTo(1);
                    assertFiles(happening.files());
                }
            }
        }
    }

    @Test
    void everyoneWorksAtASiteOfTheirOrganisation() {
        for (DemoData.Organisation organisation : data.organisations()) {
            assertThat(organisation.sites())
                    .containsAll(organisation.contacts().stream()
                            .map(DemoData.Contact::site)
                            .toList());
        }
    }

    @Test
    void everyContactRoleCanBeTried() {
        assertThat(data.organisations().stream()
                        .flatMap(organisation -> organisation.contacts().stream())
                        .flatMap(contact -> contact.roles().stream()))
                .contains("primary-service-contact", "billing-contact", "approver", "user");
    }

    private static long actions(DemoData.Happening happening) {
        return Stream.of(
                        happening.assign(),
                        happening.comment(),
                        happening.note(),
                        happening.status(),
                        happening.priority(),
                        happening.resolve(),
                        happening.reopen(),
                        happening.follow())
                .filter(Objects::nonNull)
                .count();
    }

    private static void assertFiles(List<String> names) throws IOException {
        for (String name : some(names)) {
            assertThat(DemoData.file(name)).isNotEmpty();
        }
    }

    private static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : list;
    }
}
