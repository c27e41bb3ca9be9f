package dev.porchlight.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The most of a list that is still in the order of another one. */
final class InOrder {

    private InOrder() {}

    /** @param order contains all of them */
    static List<String> mostOf(List<String> now, List<String> order) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < order.size(); at++) {
            places.put(order.get(at), at);
        }
        List<List<String>> endingWith = new ArrayList<>();
        for (String one : now) {
            List<String> longest = new ArrayList<>(endingWith.stream()
                    .filter(before -> places.get(before.getLast()) < places.get(one))
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of()));
            longest.add(one);
            endingWith.add(longest);
        }
        return endingWith.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }
}
