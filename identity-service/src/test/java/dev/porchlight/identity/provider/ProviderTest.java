package dev.porchlight.identity.provider;

import static dev.porchlight.identity.Callers.administrator;
import static dev.porchlight.identity.Callers.contact;
import static dev.porchlight.identity.Callers.machine;
import static dev.porchlight.identity.Callers.technician;

import dev.porchlight.identity.provider.commands.ChangeProvider;
import dev.porchlight.identity.provider.commands.ChangeProviderLogo;
import dev.porchlight.identity.provider.events.ProviderChanged;
import dev.porchlight.identity.provider.events.ProviderDetails;
import dev.porchlight.identity.provider.events.ProviderLogoChanged;
import dev.porchlight.identity.provider.events.ProviderLogoChanged.Logo;
import dev.porchlight.platform.problem.NotAllowed;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderTest {

    private static final Logo LOGO = new Logo("image/png", "iVBORw0KGgo=");

    private final AggregateTestFixture<Provider> fixture = new AggregateTestFixture<>(Provider.class);

    private static ProviderDetails called(String name) {
        return new ProviderDetails(
                name, List.of(), null, "it@example.com", null, null, null, "Europe/London", null, null);
    }

    @Test
    void isDescribedOnceAndAgain() {
        fixture.givenNoPriorActivity()
                .when(new ChangeProvider(Provider.ID, called("Harbour IT")), administrator())
                .expectEvents(new ProviderChanged(Provider.ID, called("Harbour IT")));
        fixture.given(new ProviderChanged(Provider.ID, called("Harbour IT")))
                .when(new ChangeProvider(Provider.ID, called("Pier IT")), administrator())
                .expectEvents(new ProviderChanged(Provider.ID, called("Pier IT")));
    }

    @Test
    void whatHoldsAlreadyIsNoChange() {
        fixture.given(
                        new ProviderChanged(Provider.ID, called("Harbour IT")),
                        new ProviderLogoChanged(Provider.ID, LOGO))
                .when(new ChangeProvider(Provider.ID, called("Harbour IT")), administrator())
                .expectNoEvents();
        fixture.given(new ProviderLogoChanged(Provider.ID, LOGO))
                .when(new ChangeProviderLogo(Provider.ID, LOGO), administrator())
                .expectNoEvents();
    }

    @Test
    void theLogoComesAndGoesByItself() {
        fixture.givenNoPriorActivity()
                .when(new ChangeProviderLogo(Provider.ID, LOGO), administrator())
                .expectEvents(new ProviderLogoChanged(Provider.ID, LOGO));
        fixture.given(new ProviderLogoChanged(Provider.ID, LOGO))
                .when(new ChangeProviderLogo(Provider.ID, null), administrator())
                .expectEvents(new ProviderLogoChanged(Provider.ID, null));
    }

    static List<Map<String, Object>> others() {
        return List.of(technician(), contact(), machine("organisations:write"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void onlyAdministratorsSayWhoRunsThePortal(Map<String, Object> other) {
        fixture.givenNoPriorActivity()
                .when(new ChangeProvider(Provider.ID, called("Mine")), other)
                .expectException(NotAllowed.class);
        fixture.given(new ProviderChanged(Provider.ID, called("Harbour IT")))
                .when(new ChangeProviderLogo(Provider.ID, LOGO), other)
                .expectException(NotAllowed.class);
    }
}
