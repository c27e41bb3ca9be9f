package dev.porchlight.identity.imports;

import dev.porchlight.platform.security.Caller;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who uploaded a table, as it is kept until it is in: the events are theirs. */
record UploadedBy(
        Caller.Kind kind, String id, String name, @Nullable String email, Set<String> roles, Set<String> scopes) {

    static UploadedBy of(Caller caller) {
        return new UploadedBy(
                caller.kind(), caller.id(), caller.name(), caller.email(), caller.roles(), caller.scopes());
    }

    Caller caller() {
        return new Caller(kind, id, name, email, null, null, roles, scopes, Map.of());
    }
}
