package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Readers;
import dev.porchlight.directory.Thing;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Requests")
class RequestReadersController {

    private record Found(UUID organisation, UUID site, UUID requester, UUID beneficiary) {}

    private final JdbcClient jdbc;
    private final Readers readers;

    RequestReadersController(JdbcClient jdbc, Readers readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    @GetMapping("/api/requests/{id}/readers")
    @Operation(
            summary = "See who may open a request, and why",
            description = "Why: requester, for (it is for them), approver, stand-in (for an approver), site (they see"
                    + " what is asked for at its site) or organisation (they see all).")
    Readers.AllReaders readers(@PathVariable UUID id, Caller caller) {
        caller.requirePersonOr(MayKnow.READ);
        Known known = VisibleRequests.to(caller);
        Found request = jdbc.sql("""
                        select t.organisation_id as organisation, t.site_id as site, t.requester_id as requester,
                          t.for_id as beneficiary
                        from request t where t.id = :id and (%s)""".formatted(known.condition()))
                .param("id", id)
                .params(known.parameters())
                .query(Found.class)
                .optional()
                .orElseThrow(NotFound::new);
        Set<UUID> approvers = people("select person_id from request_seat where request_id = ?", id);
        Set<UUID> standIns = people("""
                select a.stand_in_id from stand_in a join request_seat s on s.person_id = a.person_id
                where s.request_id = ? and now() >= a.from_at and now() < a.until_at""", id);
        Set<UUID> named = new HashSet<>(approvers);
        named.addAll(standIns);
        named.add(request.beneficiary());
        return readers.of(
                new Thing(request.organisation(), request.site(), request.requester(), named),
                MayKnow.OF_REQUESTS,
                (contact, ties) -> {
                    List<String> because = new ArrayList<>();
                    for (String tie : ties) {
                        if (tie.equals("owner")) {
                            because.add("requester");
                        } else if (!tie.equals("named")) {
                            because.add(tie);
                        } else {
                            addIf(contact.id().equals(request.beneficiary()), "for", because);
                            addIf(approvers.contains(contact.id()), "approver", because);
                            addIf(standIns.contains(contact.id()), "stand-in", because);
                        }
                    }
                    return because;
                });
    }

    private static void addIf(boolean holds, String word, List<String> words) {
        if (holds) {
            words.add(word);
        }
    }

    private Set<UUID> people(String query, UUID request) {
        return jdbc.sql(query).param(request).query(UUID.class).set();
    }
}
