package dev.porchlight.catalogue.request;

import static dev.porchlight.catalogue.request.Harbour.ANN;
import static dev.porchlight.catalogue.request.Harbour.BEN;
import static dev.porchlight.catalogue.request.Harbour.CY;
import static dev.porchlight.catalogue.request.Harbour.FOREIGNER;
import static dev.porchlight.catalogue.request.Harbour.PAT;
import static dev.porchlight.catalogue.request.Harbour.ROBIN;
import static dev.porchlight.catalogue.request.Harbour.SAM;
import static dev.porchlight.catalogue.request.Harbour.TERRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.approvals.Absence;
import dev.porchlight.approvals.Approvers;
import dev.porchlight.approvals.AskedForIt;
import dev.porchlight.approvals.NotTheirs;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Rule;
import dev.porchlight.catalogue.request.commands.CorrectAnswers;
import dev.porchlight.catalogue.request.commands.ExpireApproval;
import dev.porchlight.catalogue.request.commands.NoteProgress;
import dev.porchlight.catalogue.request.commands.NoteTicket;
import dev.porchlight.catalogue.request.commands.RemindApprovers;
import dev.porchlight.catalogue.request.commands.RemoveApprover;
import dev.porchlight.catalogue.request.commands.ResubmitRequest;
import dev.porchlight.catalogue.request.commands.WithdrawRequest;
import dev.porchlight.catalogue.request.events.AnswersCorrected;
import dev.porchlight.catalogue.request.events.ApproverLeft;
import dev.porchlight.catalogue.request.events.ApproversReminded;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.catalogue.request.events.RequestExpired;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.catalogue.request.events.RequestPartDone;
import dev.porchlight.catalogue.request.events.RequestRejected;
import dev.porchlight.catalogue.request.events.RequestResubmitted;
import dev.porchlight.catalogue.request.events.RequestSubmitted;
import dev.porchlight.catalogue.request.events.RequestTicketOpened;
import dev.porchlight.catalogue.request.events.RequestWithdrawn;
import dev.porchlight.catalogue.request.events.StepOpened;
import dev.porchlight.catalogue.request.events.VoteCast;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestDecidingTest extends RequestFixture {

    private final StepOpened asked = opened(1, Quorum.ANY, ANN, BEN);

    private static VoteCast vote(int round, UUID seat, UUID by, boolean yes, String comment) {
        return new VoteCast(ID, 1, round, seat, by, yes, comment);
    }

    @Test
    void anApproverAgrees() {
        when(ANN, yes(1), submitted(), asked).expectEvents(vote(1, ANN, ANN, true, null), approved(null));
    }

    @Test
    void aNoNeedsAReasonAndTellsIt() {
        StepOpened one = opened(1, Quorum.ANY, ANN);
        when(ANN, no(1, null), submitted(), one).expectException(InvalidInput.class);
        when(ANN, no(1, "Too dear"), submitted(), one)
                .expectEvents(vote(1, ANN, ANN, false, "Too dear"), new RequestRejected(ID, 1, "Too dear", ANN));
    }

    @Test
    void aLateClickIsToldWhoDecided() {
        when(BEN, yes(1), submitted(), asked, vote(1, ANN, ANN, true, null), approved(null))
                .expectException(DecidedAlready.class);
    }

    @Test
    void aVoteOnWhatWasAskedAnewIsRefused() {
        when(ANN, yes(1), submitted(), asked, opened(2, Quorum.ANY, ANN)).expectException(AskedAnew.class);
    }

    @Test
    void theTimeToDecideIsHalfOpen() {
        now = asked.expiresAt().minusMillis(1);
        when(ANN, yes(1), submitted(), asked).expectSuccessfulHandlerExecution();
        when(PAT, new ExpireApproval(ID, 1, 1), submitted(), asked).expectNoEvents();
        now = asked.expiresAt();
        when(ANN, yes(1), submitted(), asked).expectException(ApprovalHasExpired.class);
        when(PAT, new ExpireApproval(ID, 1, 1), submitted(), asked).expectEvents(new RequestExpired(ID, 1, 1));
    }

    @Test
    void whoWasNotAskedDoesNotDecide() {
        when(SAM, yes(1), submitted(), asked).expectException(NotTheirs.class);
        when(CY, yes(1), submitted(), asked).expectException(NotFound.class);
        when(FOREIGNER, yes(1), submitted(), asked).expectException(NotFound.class);
        when(Harbour.agent(), yes(1), submitted(), asked).expectException(NotTheirs.class);
        when(ROBIN, yes(1), submitted(), asked).expectException(AskedForIt.class);
    }

    @Test
    void whoStandsInDecidesAndBothNamesStay() {
        away.add(new Absence(ANN, CY, NOON, NOON.plusSeconds(60)));
        when(CY, yes(1), submitted(), asked).expectEvents(vote(1, ANN, CY, true, null), approved(null));
        now = NOON.plusSeconds(60);
        when(CY, yes(1), submitted(), asked).expectException(NotFound.class);
    }

    @Test
    void aStandInWhoAskedDoesNotDecide() {
        away.add(new Absence(ANN, ROBIN, NOON, NOON.plusSeconds(60)));
        when(ROBIN, yes(1), submitted(), asked).expectException(AskedForIt.class);
    }

    @Test
    void oneStepAfterTheOther() {
        steps = List.of(ANY_APPROVER, new Rule.ApprovalStep(Quorum.ANY, Approvers.named(PAT)));
        when(ANN, yes(1), submitted(), asked).expectState(request -> {
            assertThat(request.parts.get(1).step).isEqualTo(2);
            assertThat(request.parts.get(1).round).isEqualTo(2);
            assertThat(request.parts.get(1).votes.seats()).containsExactly(PAT);
        });
        when(
                        BEN,
                        yes(1),
                        submitted(),
                        asked,
                        vote(1, ANN, ANN, true, null),
                        new StepOpened(
                                ID,
                                1,
                                2,
                                2,
                                Quorum.ANY,
                                List.of(PAT),
                                CircleKind.BY_RULE,
                                asked.remindAt(),
                                asked.expiresAt()))
                .expectException(DecidedAlready.class);
    }

    @Test
    void whoLeavesIsOutAndWithTooFewSomebodyElseIsAsked() {
        StepOpened one = opened(1, Quorum.ALL, ANN, BEN);
        RemoveApprover left = new RemoveApprover(ID, BEN);
        when(PAT, left, submitted(), one).expectEvents(new ApproverLeft(ID, 1, 1, BEN));
        when(PAT, left, submitted(), opened(1, Quorum.ANY, BEN))
                .expectEvents(
                        new ApproverLeft(ID, 1, 1, BEN),
                        opened(2, Quorum.ANY, CircleKind.PRIMARY_SERVICE_CONTACTS, PAT));
    }

    @Test
    void whoLeavesRejectsNothingButSomebodyElseIsAsked() {
        StepOpened two = opened(1, Quorum.atLeast(2), ANN, BEN, CY);
        when(
                        PAT,
                        new RemoveApprover(ID, CY),
                        submitted(),
                        two,
                        vote(1, ANN, ANN, false, "Too dear"),
                        vote(1, BEN, BEN, true, null))
                .expectEvents(
                        new ApproverLeft(ID, 1, 1, CY),
                        opened(2, Quorum.ANY, CircleKind.PRIMARY_SERVICE_CONTACTS, PAT));
    }

    @Test
    void ifNobodyIsLeftAnAgentDecides() {
        when(Harbour.agent(), yes(1), submitted(), opened(1, Quorum.ANY))
                .expectEvents(vote(1, TERRY, TERRY, true, null), approved(null));
    }

    @Test
    void withdrawnAndApprovedAtOnceOneWins() {
        RequestWithdrawn withdrawn = new RequestWithdrawn(ID, List.of(1), null);
        when(ROBIN, new WithdrawRequest(ID, null), submitted(), asked).expectEvents(withdrawn);
        when(ANN, yes(1), submitted(), asked, withdrawn).expectException(DecidedAlready.class);
        when(ROBIN, new WithdrawRequest(ID, null), submitted(), asked, vote(1, ANN, ANN, true, null), approved(null))
                .expectException(NothingToWithdraw.class);
        when(SAM, new WithdrawRequest(ID, null), submitted(), asked).expectException(NotAllowed.class);
    }

    @Test
    void sentAgainEarlierVotesCountForNothing() {
        RequestWithdrawn withdrawn = new RequestWithdrawn(ID, List.of(1), null);
        when(
                        ROBIN,
                        new ResubmitRequest(ID, 1, Map.of("why", "Mine is old")),
                        submitted(),
                        opened(1, Quorum.ALL, ANN, BEN),
                        vote(1, ANN, ANN, true, null),
                        withdrawn)
                .expectEvents(
                        new RequestResubmitted(ID, 1, answers(), List.of(part())), opened(2, Quorum.ANY, ANN, BEN, CY));
        when(ROBIN, new ResubmitRequest(ID, 1, Map.of("why", "x")), submitted(), asked)
                .expectException(NothingToSendAgain.class);
    }

    @Test
    void remindingAsksWhoHasNotDecided() {
        when(
                        PAT,
                        new RemindApprovers(ID, 1, 1),
                        submitted(),
                        opened(1, Quorum.ALL, ANN, BEN),
                        vote(1, ANN, ANN, true, null))
                .expectEvents(new ApproversReminded(ID, 1, 1, List.of(BEN)));
        when(PAT, new RemindApprovers(ID, 1, 1), submitted(), asked, opened(2, Quorum.ANY, ANN))
                .expectNoEvents();
    }

    @Test
    void theTicketsProgressIsTheParts() {
        UUID ticket = UUID.randomUUID();
        RequestTicketOpened opened = new RequestTicketOpened(ID, 1, ticket, 10_042);
        when(PAT, new NoteTicket(ID, 1, ticket, 10_042), submitted(), asked, approved(null))
                .expectEvents(opened);
        when(PAT, new NoteTicket(ID, 1, ticket, 10_042), submitted(), asked, approved(null), opened)
                .expectNoEvents();
        when(PAT, new NoteProgress(ID, ticket, true), submitted(), asked, approved(null), opened)
                .expectEvents(new RequestPartDone(ID, 1));
        when(
                        PAT,
                        new NoteProgress(ID, ticket, true),
                        submitted(),
                        asked,
                        approved(null),
                        opened,
                        new RequestPartDone(ID, 1))
                .expectNoEvents();
    }

    @Test
    void aCorrectionKeepsWhatWasAnsweredAndAsksAgainForWhatCostsMore() {
        when(Harbour.agent(), new CorrectAnswers(ID, Map.of("why", "It broke"), false), submitted(), asked)
                .expectState(request -> assertThat(request.parts.get(1).round).isEqualTo(1));
        when(Harbour.agent(), new CorrectAnswers(ID, Map.of("dock", true), false), submitted(), asked)
                .expectState(
                        request -> assertThat(request.parts.get(2).asked.name()).isEqualTo("Dock"));
        when(ROBIN, new CorrectAnswers(ID, Map.of("why", "It broke"), false), submitted(), asked)
                .expectException(NotAllowed.class);
    }

    @Test
    void aPartThatIsRejectedLeavesTheOthersAlive() {
        RequestPart dock = new RequestPart(2, DOCK, "Dock", PRICE, null, WORK, steps, null, null, 10);
        StepOpened askedForDock = new StepOpened(
                ID, 2, 1, 1, Quorum.ANY, List.of(ANN), CircleKind.BY_RULE, asked.remindAt(), asked.expiresAt());
        when(ANN, no(1, "Too dear"), submitted(List.of(part(), dock)), opened(1, Quorum.ANY, ANN), askedForDock)
                .expectState(request -> {
                    assertThat(request.parts.get(1).status).isEqualTo(PartStatus.REJECTED);
                    assertThat(request.parts.get(2).status).isEqualTo(PartStatus.WAITING);
                });
    }

    @Test
    void whatACorrectionAsksForNoMoreIsWithdrawn() {
        RequestPart dock = new RequestPart(2, DOCK, "Dock", PRICE, null, WORK, steps, null, null, 10);
        AnswersCorrected withDock = new AnswersCorrected(ID, answers(), List.of(), List.of(dock));
        when(Harbour.agent(), new CorrectAnswers(ID, Map.of("why", "It broke"), false), submitted(), asked, withDock)
                .expectState(request -> {
                    assertThat(request.parts.get(1).status).isEqualTo(PartStatus.WAITING);
                    assertThat(request.parts.get(2).status).isEqualTo(PartStatus.WITHDRAWN);
                });
    }

    @Test
    void aCorrectionLeavesPriceAndRuleAsTheyWereWhenItWasSent() {
        RequestPart cheaper =
                new RequestPart(1, LAPTOP, "Laptop", new Amount(1, "GBP"), null, WORK, steps, null, null, 10);
        RequestSubmitted sent = submitted(List.of(cheaper));
        when(Harbour.agent(), new CorrectAnswers(ID, Map.of("why", "It broke"), false), sent, asked)
                .expectState(request -> assertThat(request.parts.get(1).round).isEqualTo(1));
        when(Harbour.agent(), new CorrectAnswers(ID, Map.of("why", "It broke"), true), sent, asked)
                .expectState(request -> {
                    assertThat(request.parts.get(1).round).isEqualTo(2);
                    assertThat(request.parts.get(1).asked.price()).isEqualTo(cheaper.price());
                });
    }

    @Test
    void whatIsWorkedOnIsAskedAgainAndGoesOnWithItsTicket() {
        RequestTicketOpened opened = new RequestTicketOpened(ID, 1, UUID.randomUUID(), 10_042);
        AnswersCorrected again = new AnswersCorrected(ID, answers(), List.of(), List.of(part()));
        when(
                        Harbour.agent(),
                        new CorrectAnswers(ID, Map.of("why", "It broke"), true),
                        submitted(),
                        asked,
                        approved(null),
                        opened)
                .expectState(request -> {
                    assertThat(request.parts.get(1).status).isEqualTo(PartStatus.WAITING);
                    assertThat(request.parts.get(1).round).isEqualTo(2);
                });
        when(ANN, yes(2), submitted(), asked, approved(null), opened, again, opened(2, Quorum.ANY, ANN, BEN))
                .expectEvents(vote(2, ANN, ANN, true, null), approved(null))
                .expectState(request -> assertThat(request.parts.get(1).status).isEqualTo(PartStatus.IN_PROGRESS));
        when(
                        Harbour.agent(),
                        new CorrectAnswers(ID, Map.of("why", "It broke"), true),
                        submitted(),
                        asked,
                        approved(null),
                        opened,
                        new RequestPartDone(ID, 1))
                .expectState(request -> assertThat(request.parts.get(1).status).isEqualTo(PartStatus.DONE));
    }
}
