package dev.porchlight.identity.client;

import static dev.porchlight.identity.Callers.administrator;
import static dev.porchlight.identity.Callers.contact;
import static dev.porchlight.identity.Callers.machine;
import static dev.porchlight.identity.Callers.technician;

import dev.porchlight.identity.client.commands.ChangeApiClient;
import dev.porchlight.identity.client.commands.RegisterApiClient;
import dev.porchlight.identity.client.commands.RevokeApiClient;
import dev.porchlight.identity.client.commands.RotateApiClientSecret;
import dev.porchlight.identity.client.events.ApiClientChanged;
import dev.porchlight.identity.client.events.ApiClientRegistered;
import dev.porchlight.identity.client.events.ApiClientRevoked;
import dev.porchlight.identity.client.events.ApiClientSecretRotated;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiClientTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Name MONITORING = new Name("Monitoring");

    private final ApiClientRegistered registered =
            new ApiClientRegistered(ID, "Monitoring", List.of("tickets:read", "tickets:write"));
    private final AggregateTestFixture<ApiClient> fixture = new AggregateTestFixture<>(ApiClient.class);

    @Test
    void isRegisteredWithWhatItMayDo() {
        fixture.givenNoPriorActivity()
                .when(
                        new RegisterApiClient(ID, MONITORING, Set.of(Scope.TICKETS_WRITE, Scope.TICKETS_READ)),
                        administrator())
                .expectEvents(registered);
        fixture.givenNoPriorActivity()
                .when(new RegisterApiClient(ID, MONITORING, Set.of()), administrator())
                .expectException(InvalidInput.class);
    }

    @Test
    void isChangedOnlyByWhatIsNew() {
        fixture.given(registered)
                .when(
                        new ChangeApiClient(ID, MONITORING, Set.of(Scope.TICKETS_READ, Scope.TICKETS_WRITE)),
                        administrator())
                .expectNoEvents();
        fixture.given(registered)
                .when(new ChangeApiClient(ID, MONITORING, Set.of(Scope.TICKETS_READ)), administrator())
                .expectEvents(new ApiClientChanged(ID, "Monitoring", List.of("tickets:read")));
    }

    @Test
    void aRevokedOneStaysOut() {
        fixture.given(registered).when(new RevokeApiClient(ID), administrator()).expectEvents(new ApiClientRevoked(ID));
        fixture.given(registered, new ApiClientRevoked(ID))
                .when(new RevokeApiClient(ID), administrator())
                .expectNoEvents();
        fixture.given(registered, new ApiClientRevoked(ID))
                .when(new RotateApiClientSecret(ID), administrator())
                .expectException(ApiClientIsRevoked.class);
        fixture.given(registered, new ApiClientRevoked(ID))
                .when(new ChangeApiClient(ID, MONITORING, Set.of(Scope.TICKETS_READ)), administrator())
                .expectException(ApiClientIsRevoked.class);
    }

    @Test
    void anotherSecretIsNotedAndNotTold() {
        fixture.given(registered)
                .when(new RotateApiClientSecret(ID), administrator())
                .expectEvents(new ApiClientSecretRotated(ID));
    }

    static List<Map<String, Object>> others() {
        return List.of(technician(), contact(), machine("organisations:write"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void onlyAdministratorsLetSystemsIn(Map<String, Object> other) {
        fixture.givenNoPriorActivity()
                .when(new RegisterApiClient(ID, MONITORING, Set.of(Scope.TICKETS_READ)), other)
                .expectException(NotAllowed.class);
        fixture.given(registered).when(new RotateApiClientSecret(ID), other).expectException(NotAllowed.class);
    }
}
