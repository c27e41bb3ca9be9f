package dev.porchlight.platform.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word in a text.
 *
 * @param form how it is compared: in small letters, without accents, and not longer than {@value #LONGEST}
 * @param start where it begins in the text
 * @param end where what follows it begins
 */
record Word(String form, int start, int end) {

    private static final int LONGEST = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** All words of a text, in their order. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String form = form(matcher.group());
            if (!form.isEmpty()) {
                words.add(new Word(form, matcher.start(), matcher.end()));
            }
        }
        return words;
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
        SnowballStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
