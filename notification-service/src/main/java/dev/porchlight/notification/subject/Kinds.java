package dev.porchlight.notification.subject;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Thing;
import dev.porchlight.platform.security.Caller;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All kinds of things people hear about, and so who may know of what. */
@Component
public class Kinds {

    private static final Columns SUBJECT = Columns.organisationWhere(
                    "s.organisation_id = :knowOrganisation or s.everybodys or :knowOrganisation = any (s.organisation_ids)")
            .site("s.site_id")
            .owner("s.person_id")
            .namedWhere(":knowPerson = any (s.follower_ids)");

    private static final String NOTHING = "false";

    private final Map<String, Kind> kinds;

    Kinds(List<Kind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    /** All of them, by name. */
    public List<Kind> all() {
        return kinds.values().stream().sorted(Comparator.comparing(Kind::name)).toList();
    }

    /** Whether this caller may know of a thing of this kind; nobody may of a kind that is not known here. */
    public boolean mayKnow(Caller caller, String kind, Thing thing) {
        return kinds.containsKey(kind) && kinds.get(kind).who().includes(caller, thing);
    }

    /** What this caller may know of, as a condition on subjects {@code s}; empty if there is nothing. */
    public Optional<Known> knownTo(Caller caller) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (Kind kind : kinds.values()) {
            Known known = kind.who().by(caller, SUBJECT);
            if (!known.condition().equals(NOTHING)) {
                conditions.add("s.kind = '" + kind.name() + "' and (" + known.condition() + ")");
                parameters.putAll(known.parameters());
            }
        }
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Known("(" + String.join(" or ", conditions) + ")", "true", parameters));
    }
}
