package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.regex.Pattern;

/** A customer's number for what they buy. Whoever has none says so: {@code N/A}. */
public final class PurchaseOrder {

    private static final String NONE = "N/A";
    private static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    private PurchaseOrder() {}

    /** @throws InvalidInput at {@code /purchaseOrder}, if it says nothing */
    public static String of(String typed) {
        String word = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (word.equalsIgnoreCase(NONE)) {
            return NONE;
        }
        if (!SOMETHING.matcher(word).find()) {
            throw new InvalidInput("/purchaseOrder", "is required; write N/A if you have none");
        }
        return word;
    }
}
