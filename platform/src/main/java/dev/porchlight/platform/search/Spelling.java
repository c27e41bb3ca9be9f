package dev.porchlight.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Which words somebody who mistyped one probably meant. */
final class Spelling {

    private static final int LONG_WORD = 6;
    private static final int MOST = 3;

    private Spelling() {}

    /** @param slips letters that were left out, added, taken for another or swapped with their neighbour */
    private record Guess(String word, int slips) {}

    /**
     * Those of the words that take the fewest slips to become what was typed, if so many are to be believed: one in a
     * short word, two in a longer one.
     *
     * @param begun whether the word may only have been begun; then those that are given may be beginnings too
     */
    static List<String> nearest(String typed, boolean begun, Collection<String> words) {
        List<Guess> guesses = words.stream()
                .map(word -> guess(typed, begun, word))
                .filter(guess -> guess.slips() > 0 && guess.slips() <= (typed.length() < LONG_WORD ? 1 : 2))
                .toList();
        int fewest = guesses.stream().mapToInt(Guess::slips).min().orElse(0);
        return guesses.stream()
                .filter(guess -> guess.slips() == fewest)
                .map(Guess::word)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Guess guess(String typed, boolean begun, String word) {
        int[] slips = slips(typed, word);
        int end = begun
                ? IntStream.rangeClosed(0, word.length())
                        .boxed()
                        .min((a, b) -> slips[a] == slips[b] ? b - a : slips[a] - slips[b])
                        .orElseThrow()
                : word.length();
        return new Guess(word.substring(0, end), slips[end]);
    }

    /** How many slips lead from the word's beginnings, by their length, to what was typed. */
    private static int[] slips(String typed, String word) {
        int[] beforeLast = null;
        int[] last = IntStream.rangeClosed(0, word.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int[] next = new int[word.length() + 1];
            next[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int other = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(last[j], next[j - 1]) + 1, last[j - 1] + other);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    next[j] = Math.min(next[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = next;
        }
        return last;
    }
}
