package dev.porchlight.approvals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked.
 *
 * @param role all who have this role when the step opens; null if people are named
 * @param people those who are named
 */
public record Approvers(@Nullable String role, List<UUID> people) {

    public Approvers {
        people = people == null ? List.of() : List.copyOf(people);
    }

    public static Approvers named(UUID... people) {
        return new Approvers(null, List.of(people));
    }

    public static Approvers withRole(String role) {
        return new Approvers(role, List.of());
    }
}
