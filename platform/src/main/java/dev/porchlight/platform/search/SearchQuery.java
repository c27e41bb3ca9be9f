package dev.porchlight.platform.search;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody looks for, as they type it: all of its words, of which the last may be only begun. Where a word was
 * mistyped, the words that are probably meant stand beside it.
 */
public final class SearchQuery {

    /** SQL: the {@code tsquery} that documents with all the words satisfy. Made once, not for each row. */
    public static final String ALL = "(select cast(:searchAll as tsquery))";

    /** SQL: the {@code tsquery} that documents with any of the words satisfy; for ranking. */
    public static final String ANY = "(select cast(:searchAny as tsquery))";

    /**
     * SQL: the {@code tsquery} that documents with several of the words satisfy: two, or one where few are looked for. Of
     * many words each stands in many documents, and one alone says little.
     */
    public static final String SEVERAL = "(select cast(:searchSeveral as tsquery))";

    /** SQL: a {@code text[]} of what casts to the {@code tsquery} of each word; for ranking by what each is worth. */
    public static final String EACH = ":searchEach";

    private static final int LONGEST = 200;
    private static final int MANY_WORDS = 5;
    private static final int MOST_WORDS = 8;
    private static final Pattern NUMBER = Pattern.compile("\\s*#?\\s*(\\d{1,18})\\s*");

    /** They stand in nearly every text and say nothing about it, or are what an apostrophe leaves. */
    private static final Set<String> FILLERS = Set.of("""
            a an and are as at be but by can do does for from has have how i if in into is it my no not of on or our s \
            such t that the their then there these they this to was we were what when will with you your""".split(" "));

    private final List<Term> terms;
    private final Long number;
    private final String initials;

    private SearchQuery(List<Term> terms, Long number) {
        this.terms = terms;
        this.number = number;
        this.initials = terms.stream()
                .flatMap(term -> term.forms().stream())
                .map(form -> form.substring(0, 1))
                .collect(Collectors.joining());
    }

    /**
     * Reads what was typed into a search box.
     *
     * @throws InvalidInput at the parameter, if it is missing or too long
     */
    public static SearchQuery of(String parameter, String text) {
        return of(parameter, text, Set.of());
    }

    /**
     * The same without words that say nothing where somebody looks, in whatever form they stand there.
     *
     * @param silent such words, in small letters
     */
    public static SearchQuery of(String parameter, String text, Set<String> silent) {
        if (text == null) {
            throw new InvalidInput(parameter, "is required");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput(parameter, "must have at most " + LONGEST + " characters");
        }
        List<String> words = Word.typedIn(text).stream().map(Word::form).toList();
        Set<String> stems = silent.stream().map(Word::stem).collect(Collectors.toSet());
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < words.size() && terms.size() < MOST_WORDS; i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            if ((last ? saysSomething(word, words.size()) : !FILLERS.contains(word))
                    && !stems.contains(Word.stem(word))) {
                terms.add(Term.of(List.of(word), last));
            }
        }
        Matcher number = NUMBER.matcher(text);
        return new SearchQuery(terms, number.matches() ? Long.valueOf(number.group(1)) : null);
    }

    /** One letter after other words would narrow little, cost much, and be more in a moment. */
    private static boolean saysSomething(String last, int words) {
        return words == 1 || last.length() > 1 || Character.isDigit(last.charAt(0));
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The number that was typed and nothing else, with or without {@code #}; null if it was not. */
    public Long number() {
        return number;
    }

    /**
     * The values of the parameters that {@link #ALL}, {@link #ANY}, {@link #SEVERAL} and {@link #EACH} name, and of {@code
     * :searchNumber}.
     */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("searchAll", tsquery(" & "));
        parameters.put("searchAny", tsquery(" | "));
        parameters.put("searchSeveral", terms.size() < MANY_WORDS ? tsquery(" | ") : pairs());
        parameters.put("searchEach", terms.stream().map(Term::tsquery).toArray(String[]::new));
        parameters.put("searchNumber", number);
        return parameters;
    }

    private String tsquery(String operator) {
        return terms.stream().map(Term::tsquery).collect(Collectors.joining(operator));
    }

    private String pairs() {
        List<String> each = terms.stream().map(Term::tsquery).toList();
        return IntStream.range(0, each.size())
                .boxed()
                .flatMap(i -> each.subList(i + 1, each.size()).stream().map(other -> each.get(i) + " & " + other))
                .collect(Collectors.joining(" | "));
    }

    /** Those of the words that match as a whole. */
    List<String> words(Pattern pattern) {
        return terms.stream()
                .map(Term::word)
                .filter(word -> pattern.matcher(word).matches())
                .distinct()
                .toList();
    }

    /** The same, each word or one of the others that are given for it. */
    SearchQuery or(Map<String, List<String>> others) {
        return others.isEmpty()
                ? this
                : with(terms.stream()
                        .map(term -> term.or(others.getOrDefault(term.word(), List.of())))
                        .toList());
    }

    /**
     * What was probably meant; this query itself if nobody knows.
     *
     * @param similar for words that are not known, known ones that are like them
     */
    SearchQuery corrected(Map<String, List<String>> similar) {
        List<Term> corrected = terms.stream()
                .map(term -> term.or(
                        Spelling.nearest(term.word(), term.begun(), similar.getOrDefault(term.word(), List.of()))))
                .toList();
        return with(corrected);
    }

    private SearchQuery with(List<Term> others) {
        return others.equals(terms) ? this : new SearchQuery(others, number);
    }

    /** The place among the words that are looked for of this one; -1 if it is none of them. */
    int placeOf(Word word) {
        // A word and its stem begin with the same letter. Most words of a text begin with another.
        if (initials.indexOf(word.form().charAt(0)) < 0) {
            return -1;
        }
        String stem = Word.stem(word.form());
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).matches(word.form(), stem))
                .findFirst()
                .orElse(-1);
    }

    /** A line of text with the words marked. */
    public List<Part> mark(String line) {
        return new Marked(this, line).whole();
    }

    /** The place of a text where most of the words stand together, with them marked; null if none stands there. */
    public List<Part> excerpt(String text) {
        return new Marked(this, text).excerpt();
    }
}
