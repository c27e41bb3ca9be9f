package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.Line;
import dev.porchlight.billing.allotment.Standing;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps how lines with a long history stood when their present periods began: those that were asked for last. */
@Component
class Standings {

    /** How many facts are not worth it. */
    static final int FEW = 200;

    /** How much is kept of all, in time entries that may be taken back. */
    private static final int MOST = 50_000;

    /**
     * Where a line stood.
     *
     * @param sequence the last of its facts that are in it, or came later than it
     */
    record Kept(Standing standing, long sequence) {

        boolean serves(Line line, LocalDate from) {
            return standing.isOf(line) && !from.isBefore(standing.from());
        }

        boolean isLaterThan(Kept other) {
            return standing.isOfSameAs(other.standing) && standing.from().isAfter(other.standing.from());
        }
    }

    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    synchronized @Nullable Kept find(UUID line) {
        return kept.get(line);
    }

    /** The latest of a line's periods is what is asked for most. */
    synchronized void keep(UUID line, Kept now) {
        Kept before = kept.get(line);
        if (now.standing().size() > MOST || before != null && before.isLaterThan(now)) {
            return;
        }
        forget(line);
        kept.put(line, now);
        size += now.standing().size();
        Iterator<Kept> oldest = kept.values().iterator();
        while (size > MOST) {
            size -= oldest.next().standing().size();
            oldest.remove();
        }
    }

    synchronized void forget(UUID line) {
        Kept before = kept.remove(line);
        size -= before == null ? 0 : before.standing().size();
    }
}
