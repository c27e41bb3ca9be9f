package dev.porchlight.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of the table: what came of the rounds of one kind of request. */
final class Row {

    private final String name;
    private final List<Load.Round> rounds = new ArrayList<>();

    Row(String name) {
        this.name = name;
    }

    void add(Load.Round round) {
        rounds.add(round);
    }

    String name() {
        return name;
    }

    boolean measured() {
        return !rounds.isEmpty();
    }

    double perSecond() {
        return count() / rounds.stream().mapToDouble(Load.Round::seconds).sum();
    }

    /** How far the rounds lie apart, as a part of their mean: what a difference between two runs has to be more than. */
    double spread() {
        var rates = rounds.stream()
                .mapToDouble(round -> round.latencies().length / round.seconds())
                .summaryStatistics();
        return (rates.getMax() - rates.getMin()) / rates.getAverage();
    }

    /** In milliseconds. */
    double percentile(int percent) {
        long[] all = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.latencies()))
                .sorted()
                .toArray();
        return Load.percentile(all, percent);
    }

    /** CPU milliseconds per request, by process. */
    Map<String, Double> cpu() {
        Map<String, Double> used = new HashMap<>();
        rounds.forEach(round -> round.cpu().forEach((process, millis) -> used.merge(process, millis, Double::sum)));
        used.replaceAll((process, millis) -> millis / Math.max(1, count()));
        return used;
    }

    private long count() {
        return rounds.stream().mapToLong(round -> round.latencies().length).sum();
    }
}
