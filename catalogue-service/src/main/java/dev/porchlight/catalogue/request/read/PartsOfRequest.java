package dev.porchlight.catalogue.request.read;

import dev.porchlight.approvals.Absence;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.approvals.Vote;
import dev.porchlight.catalogue.absence.Absences;
import dev.porchlight.catalogue.request.read.RequestDetail.Awaited;
import dev.porchlight.catalogue.request.read.RequestDetail.PartView;
import dev.porchlight.catalogue.request.read.RequestDetail.TicketOfPart;
import dev.porchlight.catalogue.request.read.RequestDetail.VoteView;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a request: where each stands, who is awaited, who has decided, and whether this caller may. */
@Component
class PartsOfRequest {

    record Parts(List<PartView> views, List<Integer> toDecide) {}

    private record Seat(
            int part, int round, UUID person, Boolean vote, UUID by, String comment, Instant at, boolean left) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Absences absences;
    private final Directory directory;

    PartsOfRequest(JdbcClient jdbc, JsonMapper json, Absences absences, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.absences = absences;
        this.directory = directory;
    }

    Parts of(UUID request, UUID organisation, Set<UUID> parties, Caller caller) {
        List<Seat> seats = jdbc.sql("select * from request_seat where request_id = ?")
                .param(request)
                .query((row, number) -> new Seat(
                        row.getInt("part"),
                        row.getInt("round"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("vote", Boolean.class),
                        row.getObject("voted_by", UUID.class),
                        row.getString("comment"),
                        Times.of(row, "voted_at"),
                        row.getObject("left_at") != null))
                .list();
        List<Absence> away = absences.goingOn(organisation);
        Set<UUID> people = new HashSet<>();
        seats.forEach(seat -> {
            people.add(seat.person());
            people.add(seat.by());
        });
        away.forEach(absence -> people.add(absence.standIn()));
        people.remove(null);
        Map<UUID, String> names = directory.names(people);
        List<Integer> toDecide = new ArrayList<>();
        List<PartView> views = jdbc.sql("select * from request_part where request_id = ? order by part")
                .param(request)
                .query((row, number) -> {
                    Quorum quorum = row.getString("quorum") == null
                            ? null
                            : json.readValue(row.getString("quorum"), Quorum.class);
                    int part = row.getInt("part");
                    int round = row.getInt("round");
                    List<Seat> present = seats.stream()
                            .filter(seat -> seat.part() == part && seat.round() == round)
                            .toList();
                    boolean waiting = row.getString("status").equals("waiting");
                    if (waiting && mayDecide(row.getString("circle"), quorum, present, parties, away, caller)) {
                        toDecide.add(part);
                    }
                    return view(row, quorum, waiting ? present : List.of(), present, parties, away, names);
                })
                .list();
        return new Parts(views, toDecide);
    }

    private static boolean mayDecide(
            String circle, Quorum quorum, List<Seat> seats, Set<UUID> parties, List<Absence> away, Caller caller) {
        if (circle == null || caller.isAgent() || !caller.isCustomer()) {
            return caller.isAgent() && "service-team".equals(circle);
        }
        Round round = new Round(
                quorum,
                seats.stream().filter(seat -> !seat.left()).map(Seat::person).toList(),
                parties,
                seats.stream()
                        .filter(seat -> seat.vote() != null)
                        .map(seat -> new Vote(seat.person(), seat.by(), seat.vote()))
                        .toList());
        return round.awaited(standIns(away)).contains(caller.personId());
    }

    private static StandIns standIns(List<Absence> away) {
        return member -> away.stream()
                .filter(absence -> absence.person().equals(member))
                .map(Absence::standIn)
                .findFirst();
    }

    private static PartView view(
            ResultSet row,
            Quorum quorum,
            List<Seat> awaited,
            List<Seat> present,
            Set<UUID> parties,
            List<Absence> away,
            Map<UUID, String> names)
            throws SQLException {
        UUID ticket = row.getObject("ticket_id", UUID.class);
        String currency = row.getString("currency");
        return new PartView(
                row.getInt("part"),
                row.getObject("item_id", UUID.class),
                row.getString("name"),
                currency == null ? null : new Amount(row.getLong("price_minor"), currency),
                row.getString("status"),
                row.getInt("step"),
                row.getInt("steps"),
                row.getInt("round"),
                row.getString("circle"),
                quorum,
                Times.of(row, "waiting_since"),
                Times.of(row, "remind_at"),
                Times.of(row, "expires_at"),
                awaited.stream()
                        .filter(seat -> seat.vote() == null && !seat.left())
                        .map(seat -> awaited(seat.person(), parties, away, names))
                        .toList(),
                present.stream()
                        .filter(seat -> seat.vote() != null)
                        .map(seat -> new VoteView(
                                new Named(seat.person(), names.get(seat.person())),
                                new Named(seat.by(), names.get(seat.by())),
                                seat.vote(),
                                seat.comment(),
                                seat.at()))
                        .toList(),
                row.getString("automatic"),
                row.getString("reason"),
                ticket == null ? null : new TicketOfPart(ticket, row.getLong("ticket_number")));
    }

    private static Awaited awaited(UUID person, Set<UUID> parties, List<Absence> away, Map<UUID, String> names) {
        Named named = new Named(person, names.get(person));
        return away.stream()
                .filter(absence -> absence.person().equals(person))
                .findFirst()
                .map(absence -> new Awaited(
                        named,
                        parties.contains(absence.standIn())
                                ? null
                                : new Named(absence.standIn(), names.get(absence.standIn())),
                        absence.until()))
                .orElse(new Awaited(named, null, null));
    }
}
