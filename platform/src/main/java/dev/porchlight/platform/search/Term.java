package dev.porchlight.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that is looked for, and what may be meant by it.
 *
 * @param forms the word itself, then what it was corrected to
 * @param stems the stems of those
 * @param begun whether words that only begin like this are meant too
 */
record Term(List<String> forms, Set<String> stems, boolean begun) {

    static Term of(List<String> forms, boolean begun) {
        return new Term(forms, forms.stream().map(Word::stem).collect(Collectors.toSet()), begun);
    }

    String word() {
        return forms.getFirst();
    }

    Term or(List<String> corrections) {
        List<String> all = new ArrayList<>(forms);
        all.addAll(corrections);
        return of(all, begun);
    }

    /** Words are of letters and digits only, so that nothing in them has a meaning to PostgreSQL. */
    String tsquery() {
        Stream<String> beginnings = begun ? forms.stream().map(form -> "'" + form + "':*") : Stream.empty();
        return Stream.concat(beginnings, stems.stream().map(stem -> "'" + stem + "'"))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    boolean matches(String form, String stem) {
        return stems.contains(stem) || begun && forms.stream().anyMatch(form::startsWith);
    }
}
