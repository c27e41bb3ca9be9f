package dev.porchlight.catalogue.request;

import static dev.porchlight.catalogue.request.Harbour.ANN;
import static dev.porchlight.catalogue.request.Harbour.BEN;
import static dev.porchlight.catalogue.request.Harbour.CY;
import static dev.porchlight.catalogue.request.Harbour.FOREIGNER;
import static dev.porchlight.catalogue.request.Harbour.PAT;
import static dev.porchlight.catalogue.request.Harbour.ROBIN;
import static dev.porchlight.catalogue.request.Harbour.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.catalogue.request.commands.SubmitRequest;
import dev.porchlight.catalogue.request.commands.Wish;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RequestSendingTest extends RequestFixture {

    private static final Map<String, Object> ANSWERS = Map.of("why", "Mine is old");

    private ResultValidator<Request> send(UUID by, Wish wish) {
        return fixture.givenNoPriorActivity()
                .when(new SubmitRequest(ID, 20_001, wish), Map.of(CommandMetaData.CALLER, harbour.caller(by)));
    }

    @Test
    void itWaitsForThoseWhoMayAgree() {
        send(ROBIN, wish(ANSWERS)).expectEvents(submitted(), opened(1, Quorum.ANY, ANN, BEN, CY));
    }

    @Test
    void aPrimaryServiceContactsIsApprovedAtOnce() {
        send(PAT, wish(ANSWERS))
                .expectSuccessfulHandlerExecution()
                .expectState(request -> assertThat(request.parts.get(1).status).isEqualTo(PartStatus.APPROVED));
    }

    @Test
    void whoAsksDoesNotDecide() {
        send(ANN, wish(ANSWERS))
                .expectState(request ->
                        assertThat(request.parts.get(1).votes.seats()).containsExactly(BEN, CY));
    }

    @Test
    void neitherDoesTheOneItIsFor() {
        send(SAM, new Wish(LAPTOP, null, BEN, 1, ANSWERS))
                .expectState(request ->
                        assertThat(request.parts.get(1).votes.seats()).containsExactly(ANN, CY));
    }

    @Test
    void oneAsksForThoseOneSees() {
        send(ROBIN, new Wish(LAPTOP, null, SAM, 1, ANSWERS)).expectException(InvalidInput.class);
        send(SAM, new Wish(LAPTOP, null, FOREIGNER, 1, ANSWERS)).expectException(InvalidInput.class);
    }

    @Test
    void answersHaveToBeSoundAndOfAnEditionThatCounts() {
        send(ROBIN, wish(Map.of())).expectException(InvalidInput.class);
        send(ROBIN, wish(Map.of("why", "x", "else", "y"))).expectException(InvalidInput.class);
        send(ROBIN, new Wish(LAPTOP, null, null, 2, ANSWERS)).expectException(FormWasChanged.class);
        send(ROBIN, new Wish(UUID.randomUUID(), null, null, 1, ANSWERS)).expectException(NotFound.class);
    }

    @Test
    void aBundleHasAPartForEachThing() {
        send(ROBIN, wish(Map.of("why", "Mine is old", "dock", true)))
                .expectState(request -> assertThat(request.parts.values())
                        .extracting(part -> part.asked.name())
                        .containsExactly("Laptop", "Dock"));
    }

    @Test
    void howManyAreAskedForDecidesWhoIsAsked() {
        dearFrom = PRICE.minorUnits() * 3;
        send(ROBIN, wish(Map.of("why", "Mine is old", "count", 2)))
                .expectState(request ->
                        assertThat(request.parts.get(1).votes.seats()).containsExactly(ANN, BEN, CY));
        send(ROBIN, wish(Map.of("why", "We are three", "count", 3))).expectState(request -> {
            RequestPart part = request.parts.get(1).asked;
            assertThat(part.price()).isEqualTo(new Amount(PRICE.minorUnits() * 3, "GBP"));
            assertThat(part.priceOfOne()).isEqualTo(PRICE);
            assertThat(request.parts.get(1).votes.seats()).containsExactly(PAT);
        });
    }

    @Test
    void whatIsOfferedNoMoreDoesNotComeAlong() {
        retired.add(DOCK);
        send(ROBIN, wish(Map.of("why", "Mine is old", "dock", true)))
                .expectState(request -> assertThat(request.parts.values())
                        .extracting(part -> part.asked.name())
                        .containsExactly("Laptop"));
    }

    @Test
    void ifNobodyIsLeftItIsNeverApprovedByItself() {
        List.of(ANN, BEN, CY).forEach(harbour.contacts::remove);
        send(ROBIN, wish(ANSWERS)).expectState(request -> assertThat(request.parts.get(1).circle)
                .isEqualTo(CircleKind.PRIMARY_SERVICE_CONTACTS));
    }

    @Test
    void withNobodyAtTheOrganisationTheServiceTeamDecides() {
        List.of(ANN, BEN, CY, PAT).forEach(harbour.contacts::remove);
        send(ROBIN, wish(ANSWERS)).expectEvents(submitted(), opened(1, Quorum.ANY));
    }
}
