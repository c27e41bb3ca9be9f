package dev.porchlight.catalogue.request;

import dev.porchlight.approvals.Absence;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.catalogue.absence.Absences;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who would have to agree, said before anything is sent. */
@Component
public class WhoIsAsked {

    /**
     * Somebody who would be asked; {@code standIn} decides for them until {@code awayUntil}, but not about what is asked for
     * by or for themselves.
     */
    public record AskedPerson(
            Named person, @Nullable Named standIn, @Nullable Instant awayUntil) {}

    /** People who would be asked at the same time. */
    public record AskedStep(Quorum quorum, CircleKind circle, List<AskedPerson> people) {}

    /**
     * A part and who would have to agree.
     *
     * @param automatic why nobody has to; null if somebody has to
     */
    public record AskedPart(
            UUID itemId,
            String name,
            @Nullable Amount price,
            @Nullable String automatic,
            List<AskedStep> steps) {}

    private final Circles circles;
    private final Absences absences;
    private final Directory directory;
    private final Clock clock;

    WhoIsAsked(Circles circles, Absences absences, Directory directory, Clock clock) {
        this.circles = circles;
        this.absences = absences;
        this.directory = directory;
        this.clock = clock;
    }

    public AskedPart about(RequestPart part, Directory.Contact requester, Directory.Contact beneficiary) {
        Set<UUID> parties = new HashSet<>(List.of(requester.id(), beneficiary.id()));
        List<AskedStep> steps = part.steps().stream()
                .map(step -> circles.of(step, requester.organisationId(), parties))
                .map(circle -> new AskedStep(
                        circle.quorum(), circle.kind(), people(circle.seats(), parties, requester.organisationId())))
                .toList();
        return new AskedPart(part.itemId(), part.name(), part.price(), part.automatic(), steps);
    }

    private List<AskedPerson> people(List<UUID> seats, Set<UUID> parties, UUID organisation) {
        Map<UUID, Absence> away = new HashMap<>();
        absences.goingOn(organisation).forEach(absence -> away.put(absence.person(), absence));
        Set<UUID> ids = new HashSet<>(seats);
        away.values().forEach(absence -> ids.add(absence.standIn()));
        Map<UUID, String> names = directory.names(ids);
        return seats.stream()
                .map(seat -> {
                    Absence absence = away.get(seat);
                    return new AskedPerson(
                            new Named(seat, names.get(seat)),
                            absence == null || parties.contains(absence.standIn())
                                    ? null
                                    : new Named(absence.standIn(), names.get(absence.standIn())),
                            absence == null ? null : absence.until());
                })
                .toList();
    }
}
