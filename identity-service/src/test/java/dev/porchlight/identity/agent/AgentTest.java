package dev.porchlight.identity.agent;

import static dev.porchlight.identity.Callers.administrator;
import static dev.porchlight.identity.Callers.contact;
import static dev.porchlight.identity.Callers.machine;
import static dev.porchlight.identity.Callers.system;
import static dev.porchlight.identity.Callers.technician;

import dev.porchlight.identity.agent.commands.ChangeAgentRoles;
import dev.porchlight.identity.agent.commands.DeactivateAgent;
import dev.porchlight.identity.agent.commands.RegisterAgent;
import dev.porchlight.identity.agent.commands.RenameAgent;
import dev.porchlight.identity.agent.events.AgentDeactivated;
import dev.porchlight.identity.agent.events.AgentRegistered;
import dev.porchlight.identity.agent.events.AgentRenamed;
import dev.porchlight.identity.agent.events.AgentRolesChanged;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AgentTest {

    private static final UUID ID = UUID.randomUUID();

    private final RegisterAgent registration = new RegisterAgent(
            ID,
            new Name("Ada Ministrator"),
            new EmailAddress("ada@northgate.example"),
            Set.of(AgentRole.ADMINISTRATOR, AgentRole.TECHNICIAN));
    private final AgentRegistered administrator =
            new AgentRegistered(ID, "Ada Ministrator", "ada@northgate.example", List.of("technician", "administrator"));
    private final AgentRegistered billing =
            new AgentRegistered(ID, "Bill Ing", "bill@northgate.example", List.of("billing"));

    /** What the test says of the others. */
    private record Others(boolean hasAddress, boolean hasAdministrator) implements Team {

        @Override
        public boolean hasNobody() {
            return false;
        }

        @Override
        public boolean has(EmailAddress email) {
            return hasAddress;
        }

        @Override
        public boolean hasAdministratorBesides(UUID agentId) {
            return hasAdministrator;
        }
    }

    private static AggregateTestFixture<Agent> among(Others others) {
        AggregateTestFixture<Agent> fixture = new AggregateTestFixture<>(Agent.class);
        fixture.registerInjectableResource(others);
        return fixture;
    }

    private static AggregateTestFixture<Agent> alone() {
        return among(new Others(false, false));
    }

    private static AggregateTestFixture<Agent> besidesAnotherAdministrator() {
        return among(new Others(false, true));
    }

    @Test
    void isRegisteredByAdministratorsAndTheSystem() {
        alone().givenNoPriorActivity().when(registration, administrator()).expectEvents(administrator);
        alone().givenNoPriorActivity().when(registration, system()).expectEvents(administrator);
    }

    @Test
    void isNotRegisteredOrChangedByAnybodyElse() {
        for (Map<String, Object> caller : List.of(technician(), contact(), machine("organisations:write"))) {
            alone().givenNoPriorActivity().when(registration, caller).expectException(NotAllowed.class);
            besidesAnotherAdministrator()
                    .given(billing)
                    .when(new ChangeAgentRoles(ID, Set.of(AgentRole.ADMINISTRATOR)), caller)
                    .expectException(NotAllowed.class);
            alone().given(billing)
                    .when(new RenameAgent(ID, new Name("Bill Ling")), caller)
                    .expectException(NotAllowed.class);
            besidesAnotherAdministrator()
                    .given(billing)
                    .when(new DeactivateAgent(ID), caller)
                    .expectException(NotAllowed.class);
        }
    }

    @Test
    void hasAnAddressThatNoOtherActiveAgentHas() {
        among(new Others(true, true))
                .givenNoPriorActivity()
                .when(registration, administrator())
                .expectNoEvents()
                .expectException(AgentEmailAlreadyUsed.class);
    }

    @Test
    void hasAtLeastOneRole() {
        alone().givenNoPriorActivity()
                .when(new RegisterAgent(ID, registration.name(), registration.email(), Set.of()), administrator())
                .expectException(InvalidInput.class);
        besidesAnotherAdministrator()
                .given(billing)
                .when(new ChangeAgentRoles(ID, Set.of()), administrator())
                .expectException(InvalidInput.class);
    }

    @Test
    void isRenamed() {
        alone().given(billing)
                .when(new RenameAgent(ID, new Name("Bill  Ling")), administrator())
                .expectEvents(new AgentRenamed(ID, "Bill Ling"));
        alone().given(billing, new AgentRenamed(ID, "Bill Ling"))
                .when(new RenameAgent(ID, new Name("Bill Ling")), administrator())
                .expectNoEvents();
    }

    @Test
    void isGivenOtherRoles() {
        alone().given(billing)
                .when(new ChangeAgentRoles(ID, Set.of(AgentRole.PROJECT_MANAGER)), administrator())
                .expectEvents(new AgentRolesChanged(ID, List.of("project-manager")));
        alone().given(billing)
                .when(new ChangeAgentRoles(ID, Set.of(AgentRole.BILLING)), administrator())
                .expectNoEvents();
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        alone().given(administrator)
                .when(new ChangeAgentRoles(ID, Set.of(AgentRole.TECHNICIAN)), administrator())
                .expectNoEvents()
                .expectException(LastAdministratorMustStay.class);
        alone().given(administrator)
                .when(new ChangeAgentRoles(ID, Set.of(AgentRole.ADMINISTRATOR)), administrator())
                .expectEvents(new AgentRolesChanged(ID, List.of("administrator")));
    }

    @Test
    void theLastAdministratorIsNotDeactivated() {
        alone().given(administrator)
                .when(new DeactivateAgent(ID), administrator())
                .expectNoEvents()
                .expectException(LastAdministratorMustStay.class);
    }

    @Test
    void oneOfSeveralAdministratorsMayGo() {
        besidesAnotherAdministrator()
                .given(administrator)
                .when(new DeactivateAgent(ID), administrator())
                .expectEvents(new AgentDeactivated(ID));
        besidesAnotherAdministrator()
                .given(administrator)
                .when(new ChangeAgentRoles(ID, Set.of(AgentRole.TECHNICIAN)), administrator())
                .expectEvents(new AgentRolesChanged(ID, List.of("technician")));
    }

    @Test
    void whoHasLeftHasNoNameOrRolesToChangeAndCannotLeaveAgain() {
        besidesAnotherAdministrator()
                .given(billing, new AgentDeactivated(ID))
                .when(new ChangeAgentRoles(ID, Set.of(AgentRole.ADMINISTRATOR)), administrator())
                .expectException(AgentHasLeft.class);
        besidesAnotherAdministrator()
                .given(billing, new AgentDeactivated(ID))
                .when(new RenameAgent(ID, new Name("Bill Ling")), administrator())
                .expectException(AgentHasLeft.class);
        besidesAnotherAdministrator()
                .given(billing, new AgentDeactivated(ID))
                .when(new DeactivateAgent(ID), administrator())
                .expectNoEvents();
    }
}
