package dev.porchlight.platform.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes of what somebody's computer calls a file a name that is safe to save it under on any other. */
public final class FileName {

    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 20;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NEVER = Pattern.compile("[\\p{Cntrl}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    public static String clean(String given) {
        String name = given == null ? "" : FOLDERS.matcher(given).replaceFirst("");
        name = NEVER.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            return "file";
        }
        return shorten(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** The extension is kept, because it is what computers go by. */
    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
