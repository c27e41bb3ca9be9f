package dev.porchlight.project.project;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import dev.porchlight.directory.Visibility;
import dev.porchlight.directory.testing.GivenDirectory;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.OpenProject;
import dev.porchlight.project.project.events.AttachedFile;
import dev.porchlight.project.project.events.PhasePlanned;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.TaskPlan;
import dev.porchlight.project.project.events.TaskPlanned;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** What the tests of a project's rules start from. */
abstract class ProjectFixture {

    static final UUID ID = UUID.randomUUID();
    static final UUID HARBOUR = UUID.randomUUID();
    static final UUID CASEY = UUID.randomUUID();
    static final UUID BEN = UUID.randomUUID();
    static final UUID PAT = UUID.randomUUID();
    static final UUID STRANGER = UUID.randomUUID();
    static final UUID AGENT = UUID.randomUUID();
    static final UUID PHASE = UUID.randomUUID();
    static final UUID TASK = UUID.randomUUID();
    static final UUID MILESTONE = UUID.randomUUID();
    static final LocalDate START = LocalDate.of(2025, 4, 24);
    static final LocalDate TARGET = LocalDate.of(2025, 5, 23);
    static final String HASH = "a".repeat(64);

    final AggregateTestFixture<Project> fixture = new AggregateTestFixture<>(Project.class);

    /** Who is away, and who stands in for them. */
    final Map<UUID, UUID> away = new HashMap<>();

    Instant now = Instant.parse("2025-05-12T09:00:00Z");

    ProjectFixture() {
        fixture.registerInjectableResource(((InstantSource) () -> now).withZone(ZoneOffset.UTC));
        fixture.registerInjectableResource(new GivenDirectory()
                .with(new Directory.Organisation(HARBOUR, "Harbour Dental"))
                .with(new Directory.Contact(
                        CASEY, HARBOUR, null, "Casey", "c@example.com", null, Set.of(), Visibility.OWN))
                .with(new Directory.Contact(BEN, HARBOUR, null, "Ben", "b@example.com", null, Set.of(), Visibility.OWN))
                .with(new Directory.Contact(
                        PAT,
                        HARBOUR,
                        null,
                        "Pat",
                        "p@example.com",
                        null,
                        Set.of(Roles.PRIMARY_SERVICE_CONTACT),
                        Visibility.OWN))
                .with(new Directory.Agent(AGENT, "Mo", "m@example.com", null, Set.of())));
        fixture.registerInjectableResource((Absences) () -> member -> Optional.ofNullable(away.get(member)));
        fixture.registerInjectableResource(new ProjectFiles() {
            @Override
            public List<AttachedFile> attach(List<UUID> uploads, UUID projectId, Caller by) {
                return uploads.stream().map(ProjectFixture::file).toList();
            }

            @Override
            public Document attachDocument(UUID upload, UUID projectId, Caller by) {
                return new Document(file(upload), HASH);
            }
        });
    }

    static AttachedFile file(UUID id) {
        return new AttachedFile(id, "works.pdf", "application/pdf", 12);
    }

    static Caller manager() {
        return agent("project-manager");
    }

    static Caller agent(String role) {
        return new Caller(
                Caller.Kind.AGENT, AGENT.toString(), "Mo", null, null, null, Set.of(role), Set.of(), Map.of());
    }

    static Caller casey() {
        return customer(CASEY, HARBOUR, "user");
    }

    static Caller customer(UUID id, UUID organisation, String role) {
        return new Caller(
                Caller.Kind.CUSTOMER,
                id.toString(),
                "Casey",
                null,
                organisation,
                "O",
                Set.of(role),
                Set.of(),
                Map.of());
    }

    static OpenProject open(LocalDate start, LocalDate target) {
        return new OpenProject(
                ID,
                2001,
                "New office",
                HARBOUR,
                null,
                "Move",
                AGENT,
                start,
                target,
                null,
                List.of(CASEY),
                List.of(),
                List.of());
    }

    static ProjectOpened opened() {
        return new ProjectOpened(
                ID, 2001, "New office", HARBOUR, null, "Move", AGENT, START, TARGET, null, List.of(CASEY));
    }

    static PhasePlanned phase(boolean shown) {
        return new PhasePlanned(ID, PHASE, "Preparation", 0, shown, !shown, null, null);
    }

    static TaskPlan plan(Integer minutes, boolean shown, boolean forCustomer) {
        return new TaskPlan(PHASE, "Cabling", minutes, null, shown, forCustomer, null, 0, null);
    }

    static TaskPlanned task(UUID id, TaskPlan plan) {
        return new TaskPlanned(ID, id, plan, true);
    }

    ResultValidator<Project> when(Caller by, Object command, Object... given) {
        return fixture.given(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }
}
