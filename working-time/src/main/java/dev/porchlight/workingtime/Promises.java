package dev.porchlight.workingtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is promised, such as hours or how soon somebody answers. For an organisation holds what was promised by
 * a contract of its own that runs, of several the newest; or else what was promised to it by name; or else the standard.
 *
 * @param <T> what is promised
 */
public final class Promises<T> {

    /** @param endsOn its last day; null if it has no end */
    public record Contract(
            long number, LocalDate startsOn, @Nullable LocalDate endsOn) {

        public boolean runsOn(LocalDate day) {
            return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
        }
    }

    private record ByContract<T>(Contract contract, T what) {}

    private final Map<UUID, List<ByContract<T>>> byContract = new HashMap<>();
    private final Map<UUID, T> byName = new HashMap<>();
    private @Nullable T standard;

    public void toAll(T what) {
        standard = what;
    }

    public void to(UUID organisation, T what) {
        byName.put(organisation, what);
    }

    public void by(Contract contract, UUID organisation, T what) {
        byContract.computeIfAbsent(organisation, _ -> new ArrayList<>()).add(new ByContract<>(contract, what));
    }

    public Optional<T> standard() {
        return Optional.ofNullable(standard);
    }

    /** @param day where the provider is */
    public Optional<T> of(UUID organisation, LocalDate day) {
        return byContract.getOrDefault(organisation, List.of()).stream()
                .filter(one -> one.contract().runsOn(day))
                .max(Comparator.comparingLong(one -> one.contract().number()))
                .map(ByContract::what)
                .or(() -> Optional.ofNullable(byName.get(organisation)))
                .or(this::standard);
    }
}
