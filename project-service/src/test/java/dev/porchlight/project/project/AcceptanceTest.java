package dev.porchlight.project.project;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.VotedAlready;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AskStandIn;
import dev.porchlight.project.project.commands.ChangeStatus;
import dev.porchlight.project.project.commands.DecideMilestone;
import dev.porchlight.project.project.commands.ExpireAcceptance;
import dev.porchlight.project.project.commands.PlanMilestone;
import dev.porchlight.project.project.commands.ReachMilestone;
import dev.porchlight.project.project.commands.RemindAcceptors;
import dev.porchlight.project.project.commands.RemoveAcceptor;
import dev.porchlight.project.project.commands.RemoveFollower;
import dev.porchlight.project.project.events.AcceptanceAsked;
import dev.porchlight.project.project.events.AcceptanceExpired;
import dev.porchlight.project.project.events.AcceptorLeft;
import dev.porchlight.project.project.events.AcceptorsReminded;
import dev.porchlight.project.project.events.FollowerAdded;
import dev.porchlight.project.project.events.FollowerRemoved;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import dev.porchlight.project.project.events.MilestoneVoted;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.StandInAsked;
import dev.porchlight.project.project.events.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Milestones are accepted by the rules of approvals. */
class AcceptanceTest extends ProjectFixture {

    private static final Caller SYSTEM = Caller.system("project");
    private static final Instant END = Instant.parse("2025-05-26T09:00:00Z");
    private static final Quorum TWO = Quorum.atLeast(2);

    private static MilestonePlan plan(Quorum quorum, UUID... acceptors) {
        return new MilestonePlan(null, "Line is live", null, false, List.of(acceptors), quorum, null);
    }

    private static MilestonePlanned planned(Quorum quorum, UUID... acceptors) {
        return new MilestonePlanned(ID, MILESTONE, plan(quorum, acceptors), false);
    }

    private static MilestoneReached reached() {
        return new MilestoneReached(ID, MILESTONE, false);
    }

    private static AcceptanceAsked asked(int round, Quorum quorum, UUID... acceptors) {
        return asked(round, quorum, false, acceptors);
    }

    /** On 12 May: a reminder after a week, and the end after two. */
    private static AcceptanceAsked asked(int round, Quorum quorum, boolean instead, UUID... acceptors) {
        return new AcceptanceAsked(
                ID,
                MILESTONE,
                "Line is live",
                List.of(acceptors),
                round,
                quorum,
                instead,
                Instant.parse("2025-05-19T09:00:00Z"),
                END);
    }

    private static MilestoneVoted voted(UUID seat, UUID by, boolean yes, boolean open) {
        return new MilestoneVoted(ID, MILESTONE, 1, seat, by, yes, yes ? null : "No dial tone", open);
    }

    private static DecideMilestone yes() {
        return new DecideMilestone(ID, MILESTONE, true, null, 1);
    }

    private static DecideMilestone no() {
        return new DecideMilestone(ID, MILESTONE, false, "No dial tone", 1);
    }

    private static Caller colleague(UUID id) {
        return customer(id, HARBOUR, "user");
    }

    private static Object[] given(Quorum quorum, Object... more) {
        Object[] before = {
            opened(),
            new FollowerAdded(ID, BEN),
            planned(quorum, CASEY, BEN, PAT),
            reached(),
            asked(1, quorum, CASEY, BEN, PAT)
        };
        return with(before, more);
    }

    private static Object[] with(Object[] before, Object... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray();
    }

    @Test
    void whoIsToAcceptItIsAskedWhenItIsReachedAndSeesTheProject() {
        when(manager(), new PlanMilestone(ID, MILESTONE, plan(TWO, CASEY, BEN, PAT)), opened())
                .expectEvents(planned(TWO, CASEY, BEN, PAT), new FollowerAdded(ID, BEN));
        when(manager(), new ReachMilestone(ID, MILESTONE), opened(), planned(TWO, CASEY, BEN))
                .expectEvents(reached(), asked(1, TWO, CASEY, BEN));
        when(casey(), yes(), opened(), planned(TWO, CASEY, BEN)).expectException(MilestoneIsNotReached.class);
    }

    @Test
    void noMoreCanBeWantedThanAreNamed() {
        when(manager(), new PlanMilestone(ID, MILESTONE, plan(TWO, CASEY)), opened())
                .expectException(InvalidInput.class);
        when(manager(), new PlanMilestone(ID, MILESTONE, plan(Quorum.atLeast(0), CASEY)), opened())
                .expectException(InvalidInput.class);
    }

    @Test
    void anyOneOfThemIsEnoughUnlessSaidOtherwise() {
        when(casey(), yes(), given(null))
                .expectEvents(voted(CASEY, CASEY, true, false), new MilestoneAccepted(ID, MILESTONE));
    }

    @Test
    void itIsAcceptedByAsManyAsHaveToAndDecidedAsSoonAsTheRestCanChangeNothing() {
        when(casey(), yes(), given(TWO)).expectEvents(voted(CASEY, CASEY, true, true));
        when(colleague(BEN), yes(), given(TWO, voted(CASEY, CASEY, true, true)))
                .expectEvents(voted(BEN, BEN, true, false), new MilestoneAccepted(ID, MILESTONE));
        when(colleague(BEN), no(), given(TWO, voted(CASEY, CASEY, false, true)))
                .expectEvents(voted(BEN, BEN, false, false), new MilestoneRejected(ID, MILESTONE, "No dial tone"));
        when(casey(), no(), given(Quorum.ALL))
                .expectEvents(voted(CASEY, CASEY, false, false), new MilestoneRejected(ID, MILESTONE, "No dial tone"));
    }

    @Test
    void oneVoteEachAndARefusalHasItsReason() {
        when(casey(), yes(), given(TWO, voted(CASEY, CASEY, true, true))).expectNoEvents();
        when(casey(), no(), given(TWO, voted(CASEY, CASEY, true, true))).expectException(VotedAlready.class);
        when(casey(), new DecideMilestone(ID, MILESTONE, false, null, 1), given(TWO))
                .expectException(InvalidInput.class);
    }

    @Test
    void othersDoNotDecide() {
        when(customer(UUID.randomUUID(), HARBOUR, "primary-service-contact"), yes(), given(TWO))
                .expectException(NotAllowed.class);
        when(manager(), yes(), given(TWO)).expectException(NotAllowed.class);
        when(colleague(STRANGER), yes(), given(TWO)).expectException(NotFound.class);
    }

    @Test
    void whoStandsInDecidesForThemOnceAndSeesItOnlyMeanwhile() {
        away.put(CASEY, STRANGER);
        away.put(BEN, STRANGER);
        when(colleague(STRANGER), yes(), given(TWO)).expectEvents(voted(CASEY, STRANGER, true, true));
        when(colleague(STRANGER), yes(), given(TWO, voted(CASEY, STRANGER, true, true)))
                .expectException(NotFound.class);
        when(casey(), yes(), given(TWO, voted(CASEY, STRANGER, true, true))).expectException(NotAllowed.class);
    }

    @Test
    void whatWasAskedAnewIsNotDecidedByAnOldPage() {
        Object[] again =
                given(TWO, voted(CASEY, CASEY, true, true), planned(null, CASEY, BEN), asked(2, null, CASEY, BEN));
        when(casey(), yes(), again).expectException(AcceptanceAskedAnew.class);
        when(casey(), new DecideMilestone(ID, MILESTONE, true, null, 2), again)
                .expectEvents(
                        new MilestoneVoted(ID, MILESTONE, 2, CASEY, CASEY, true, null, false),
                        new MilestoneAccepted(ID, MILESTONE));
        when(manager(), new PlanMilestone(ID, MILESTONE, plan(null, CASEY, BEN)), given(TWO))
                .expectEvents(planned(null, CASEY, BEN), asked(2, null, CASEY, BEN));
    }

    @Test
    void acceptedIsAccepted() {
        when(colleague(BEN), no(), given(null, voted(CASEY, CASEY, true, false), new MilestoneAccepted(ID, MILESTONE)))
                .expectException(MilestoneDecidedAlready.class);
        when(casey(), yes(), given(null, voted(CASEY, CASEY, true, false), new MilestoneAccepted(ID, MILESTONE)))
                .expectNoEvents();
    }

    @Test
    void whoLeftIsNotAwaitedAndTheRestDecide() {
        when(SYSTEM, new RemoveAcceptor(ID, BEN), given(Quorum.ALL, voted(CASEY, CASEY, true, true)))
                .expectEvents(new AcceptorLeft(ID, MILESTONE, BEN));
        when(
                        SYSTEM,
                        new RemoveAcceptor(ID, BEN),
                        given(Quorum.ALL, voted(CASEY, CASEY, true, true), voted(PAT, PAT, true, true)))
                .expectEvents(new AcceptorLeft(ID, MILESTONE, BEN), new MilestoneAccepted(ID, MILESTONE));
        when(SYSTEM, new RemoveAcceptor(ID, BEN), given(TWO, voted(CASEY, CASEY, false, true)))
                .expectEvents(new AcceptorLeft(ID, MILESTONE, BEN), asked(2, Quorum.ANY, true, PAT));
        when(SYSTEM, new RemoveAcceptor(ID, STRANGER), given(TWO)).expectNoEvents();
    }

    @Test
    void ifTooFewAreLeftThePrimaryServiceContactsAreAsked() {
        var others = asked(2, Quorum.ANY, true, PAT);
        when(SYSTEM, new RemoveAcceptor(ID, CASEY), opened(), planned(null, CASEY), reached(), asked(1, null, CASEY))
                .expectEvents(new AcceptorLeft(ID, MILESTONE, CASEY), others);
        when(manager(), new ReachMilestone(ID, MILESTONE), opened(), planned(Quorum.ANY, STRANGER))
                .expectEvents(reached(), asked(1, Quorum.ANY, true, PAT));
        when(SYSTEM, new RemoveAcceptor(ID, PAT), opened(), planned(null, CASEY), reached(), others)
                .expectEvents(new AcceptorLeft(ID, MILESTONE, PAT));
    }

    private static StandInAsked standInAsked(UUID seat, UUID standIn) {
        return new StandInAsked(ID, MILESTONE, "Line is live", 1, seat, standIn);
    }

    @Test
    void whoStandsInForSomebodyAwayIsAskedTooUnlessTheyAreAnyway() {
        away.put(CASEY, STRANGER);
        away.put(BEN, CASEY);
        when(manager(), new ReachMilestone(ID, MILESTONE), opened(), planned(TWO, CASEY, BEN))
                .expectEvents(reached(), asked(1, TWO, CASEY, BEN), standInAsked(CASEY, STRANGER));
    }

    @Test
    void whoIsAwayLaterIsStoodInForWhereTheirWordIsAwaitedAndOnce() {
        AskStandIn ask = new AskStandIn(ID, CASEY, STRANGER);
        when(SYSTEM, ask, given(TWO)).expectEvents(standInAsked(CASEY, STRANGER));
        when(SYSTEM, ask, given(TWO, standInAsked(CASEY, STRANGER))).expectNoEvents();
        when(SYSTEM, ask, given(TWO, voted(CASEY, CASEY, true, true))).expectNoEvents();
        when(SYSTEM, ask, given(TWO, standInAsked(CASEY, STRANGER), asked(2, TWO, CASEY, BEN)))
                .expectEvents(new StandInAsked(ID, MILESTONE, "Line is live", 2, CASEY, STRANGER));
    }

    @Test
    void whoIsAskedFollowsOn() {
        when(manager(), new RemoveFollower(ID, BEN), given(TWO)).expectException(FollowerIsAwaited.class);
        when(manager(), new RemoveFollower(ID, BEN), given(TWO, voted(BEN, BEN, true, true)))
                .expectEvents(new FollowerRemoved(ID, BEN));
    }

    @Test
    void whoHasNotAnsweredIsRemindedIfItIsStillThatRound() {
        away.put(BEN, STRANGER);
        when(SYSTEM, new RemindAcceptors(ID, MILESTONE, 1), given(TWO, voted(CASEY, CASEY, true, true)))
                .expectEvents(new AcceptorsReminded(ID, MILESTONE, "Line is live", 1, List.of(BEN, STRANGER, PAT)));
        when(SYSTEM, new RemindAcceptors(ID, MILESTONE, 1), given(TWO, asked(2, TWO, CASEY, BEN)))
                .expectNoEvents();
        when(SYSTEM, new RemindAcceptors(ID, MILESTONE, 1), given(null, new MilestoneAccepted(ID, MILESTONE)))
                .expectNoEvents();
    }

    @Test
    void aWordCountsUntilTheTimeIsOverAndNotAtItsEnd() {
        now = END.minusMillis(1);
        when(casey(), yes(), given(TWO)).expectEvents(voted(CASEY, CASEY, true, true));
        when(SYSTEM, new ExpireAcceptance(ID, MILESTONE, 1), given(TWO)).expectNoEvents();
        now = END;
        when(casey(), yes(), given(TWO)).expectException(AcceptanceHasExpired.class);
    }

    @Test
    void silenceAcceptsNothingButGoesToThePrimaryServiceContacts() {
        now = END;
        Object[] silent = {opened(), planned(null, CASEY), reached(), asked(1, null, CASEY)};
        var primary = new AcceptanceAsked(
                ID,
                MILESTONE,
                "Line is live",
                List.of(PAT),
                2,
                Quorum.ANY,
                true,
                Instant.parse("2025-06-02T09:00:00Z"),
                Instant.parse("2025-06-09T09:00:00Z"));
        when(SYSTEM, new ExpireAcceptance(ID, MILESTONE, 1), silent).expectEvents(expired(1), primary);
        when(SYSTEM, new ExpireAcceptance(ID, MILESTONE, 1), with(silent, expired(1), primary))
                .expectNoEvents();
        when(casey(), yes(), with(silent, expired(1), primary)).expectException(AcceptanceAskedAnew.class);
    }

    @Test
    void whoeverWasAskedAlreadyIsNotAskedInsteadAndTheServiceTeamAsksAgain() {
        now = END;
        when(SYSTEM, new ExpireAcceptance(ID, MILESTONE, 1), given(TWO)).expectEvents(expired(1));
        when(casey(), yes(), given(TWO, expired(1))).expectException(AcceptanceHasExpired.class);
        now = END.minus(Duration.ofDays(14));
        when(manager(), new ReachMilestone(ID, MILESTONE), given(TWO, expired(1)))
                .expectEvents(asked(2, TWO, CASEY, BEN, PAT));
        when(manager(), new ReachMilestone(ID, MILESTONE), given(TWO)).expectNoEvents();
    }

    @Test
    void whatRanOutWhileTheProjectWasClosedIsAskedAnewOnceItIsTakenUpAgain() {
        Object[] closed = given(TWO, new ProjectStatusChanged(ID, Status.PLANNED, Status.CANCELLED, "No budget"));
        var again = new ProjectStatusChanged(ID, Status.CANCELLED, Status.ACTIVE, "There is");
        when(manager(), new ChangeStatus(ID, Status.ACTIVE, "There is"), closed).expectEvents(again);
        Instant later = END.plus(Duration.ofDays(1));
        now = later;
        when(SYSTEM, new ExpireAcceptance(ID, MILESTONE, 1), closed).expectNoEvents();
        when(manager(), new ChangeStatus(ID, Status.ACTIVE, "There is"), closed)
                .expectEvents(
                        again,
                        new AcceptanceAsked(
                                ID,
                                MILESTONE,
                                "Line is live",
                                List.of(CASEY, BEN, PAT),
                                2,
                                TWO,
                                false,
                                later.plus(Duration.ofDays(7)),
                                later.plus(Duration.ofDays(14))));
    }

    private static AcceptanceExpired expired(int round) {
        return new AcceptanceExpired(ID, MILESTONE, "Line is live", round);
    }
}
