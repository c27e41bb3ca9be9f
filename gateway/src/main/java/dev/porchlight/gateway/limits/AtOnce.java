package dev.porchlight.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;

/** Counts what each caller has under way. Whoever has nothing is not remembered. */
final class AtOnce {

    private final int most;
    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();

    AtOnce(int most) {
        this.most = most;
    }

    /** False when the caller has as much under way as anybody may; nothing is to be ended then. */
    boolean begin(String caller) {
        var now = underWay.merge(caller, 1, (before, one) -> Math.min(before + one, most + 1));
        if (now > most) {
            end(caller);
            return false;
        }
        return true;
    }

    void end(String caller) {
        underWay.computeIfPresent(caller, (_, before) -> before == 1 ? null : before - 1);
    }
}
