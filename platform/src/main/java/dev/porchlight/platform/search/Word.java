package dev.porchlight.platform.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.ConcurrentLruCache;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word in a text. Where a script puts no spaces between words, it is two letters that follow each other.
 *
 * @param form how it is compared: in small letters, without accents, and not longer than {@value #LONGEST}
 * @param start where it begins in the text
 * @param end where what follows it begins
 */
record Word(String form, int start, int end) {

    private static final int LONGEST = 40;
    private static final String UNSPACED =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}" + "\\p{IsMyanmar}&&\\p{L}]";
    private static final Pattern UNSPACED_LETTER = Pattern.compile(UNSPACED + "\\p{M}*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern WORD_OR_UNSPACED = Pattern.compile("(?:" + UNSPACED + "\\p{M}*)+" + "|(?!" + UNSPACED
            + ")[\\p{L}\\p{N}](?:(?!" + UNSPACED + ")[\\p{L}\\p{N}\\p{M}])*");

    /** Before it stands no letter of those scripts. */
    private static final char FIRST_UNSPACED = '\u0e00';

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The letters, or the digits, of a word that has both. */
    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+");

    /** A word of more parts is an id, of which nobody knows a part. */
    private static final int MOST_PARTS = 4;

    /** People say much in few words. */
    private static final ConcurrentLruCache<String, String> STEMS = new ConcurrentLruCache<>(10_000, Word::findStem);

    /** All words of a text, in their order; and what people look for of them: letters or digits of a word that has both. */
    static List<Word> in(String text) {
        return cut(text, true);
    }

    /** The words of what somebody typed, each as it stands there. */
    static List<Word> typedIn(String text) {
        return cut(text, false);
    }

    private static List<Word> cut(String text, boolean withParts) {
        List<Word> words = new ArrayList<>();
        boolean spaced = text.chars().allMatch(c -> c < FIRST_UNSPACED);
        Matcher matcher = (spaced ? WORD : WORD_OR_UNSPACED).matcher(text);
        while (matcher.find()) {
            if (!spaced && isUnspaced(text, matcher)) {
                addPairs(text, matcher, withParts, words);
            } else {
                add(text, matcher.start(), matcher.end(), words);
                if (withParts) {
                    addParts(text, matcher, words);
                }
            }
        }
        return words;
    }

    private static boolean isUnspaced(String text, MatchResult run) {
        return UNSPACED_LETTER.matcher(text).region(run.start(), run.end()).lookingAt();
    }

    /** In a text, the last letter comes by itself too, so that a word begins with each. */
    private static void addPairs(String text, MatchResult run, boolean withLast, List<Word> words) {
        List<MatchResult> letters = UNSPACED_LETTER
                .matcher(text)
                .region(run.start(), run.end())
                .results()
                .toList();
        for (int i = 0; i + 1 < letters.size(); i++) {
            add(text, letters.get(i).start(), letters.get(i + 1).end(), words);
        }
        if (withLast || letters.size() == 1) {
            add(text, letters.getLast().start(), letters.getLast().end(), words);
        }
    }

    private static void addParts(String text, MatchResult word, List<Word> words) {
        List<MatchResult> parts =
                PART.matcher(text).region(word.start(), word.end()).results().toList();
        if (parts.size() > 1 && parts.size() <= MOST_PARTS) {
            parts.stream()
                    .filter(part -> part.end() - part.start() > 1)
                    .forEach(part -> add(text, part.start(), part.end(), words));
        }
    }

    private static void add(String text, int start, int end, List<Word> words) {
        String form = form(text.substring(start, end));
        if (!form.isEmpty()) {
            words.add(new Word(form, start, end));
        }
    }

    private static String form(String word) {
        String plain = isAscii(word)
                ? word
                : NEITHER_LETTER_NOR_DIGIT
                        .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
        String form = plain.toLowerCase(Locale.ROOT);
        if (form.length() <= LONGEST) {
            return form;
        }
        return form.substring(0, Character.isHighSurrogate(form.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** What the forms of an English word have in common: {@code print} of {@code printing} and {@code prints}. */
    static String stem(String form) {
        return STEMS.get(form);
    }

    private static String findStem(String form) {
        SnowballStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
