package dev.porchlight.documents;

/** What a page cannot hold: characters that are nothing to see and make a file no archive takes, or that turn text around. */
public final class PrintableText {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private PrintableText() {}

    /** The text without control characters, lone halves of characters, byte order marks and marks that override its direction. */
    public static String withoutUnprintable(String text) {
        return text.codePoints()
                .filter(PrintableText::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int letter) {
        boolean blank = letter == '\n' || letter == '\t' || letter == '\r';
        boolean turns = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean noCharacter = letter == BYTE_ORDER_MARK || (letter & 0xFFFE) == 0xFFFE;
        return (blank || !Character.isISOControl(letter)) && !turns && !half && !noCharacter;
    }
}
