package dev.porchlight.documents;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The bytes that a seal says it covers: two stretches, with a hole between them in which the seal itself stands.
 *
 * @param range offset and length of the first, offset and length of the second, as the file gives them
 */
record CoveredBytes(int... range) {

    /** Whether nothing of the file is left out but the hole, and nothing is in the hole but the seal and zeros after it. */
    boolean areAllOf(byte[] file) {
        return range.length == 4
                && range[0] == 0
                && range[1] < range[2]
                && (long) range[2] + range[3] == file.length
                && holdsNothingBesideTheSeal(
                        new String(file, range[1], range[2] - range[1], StandardCharsets.ISO_8859_1));
    }

    private static boolean holdsNothingBesideTheSeal(String hole) {
        if (!hole.matches("(?s)<[0-9A-Fa-f]*>") || hole.length() % 2 != 0) {
            return false;
        }
        byte[] bytes = HexFormat.of().parseHex(hole.substring(1, hole.length() - 1));
        for (int at = derLength(bytes); at < bytes.length; at++) {
            if (bytes[at] != 0) {
                return false;
            }
        }
        return true;
    }

    /** How long the one DER value at the beginning is, by its own header. */
    private static int derLength(byte[] der) {
        if (der.length < 2) {
            return 0;
        }
        int first = der[1] & 0xFF;
        if (first < 0x80) {
            return 2 + first;
        }
        int length = 0;
        int digits = Math.min(first & 0x7F, 4);
        for (int i = 0; i < digits && 2 + i < der.length; i++) {
            length = length << 8 | der[2 + i] & 0xFF;
        }
        return 2 + digits + Math.max(length, 0);
    }
}
