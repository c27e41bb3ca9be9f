package dev.porchlight.platform.file;

import dev.porchlight.platform.problem.InvalidInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its first bytes; archives are not looked into. The name only makes it more exact, where both
 * agree. A file is refused if it is named as a picture, sound, film or PDF and is known to be something else, or is a
 * program by any other name; otherwise a wrong name does no harm to somebody who downloads it.
 */
final class FileType {

    private static final Set<String> MEDIA = Set.of("image", "audio", "video");
    private static final MediaType PDF = MediaType.application("pdf");
    private static final MediaType SVG = MediaType.image("svg+xml");
    private static final Set<MediaType> PROGRAMS = Set.of(
            MediaType.application("x-msdownload"),
            MediaType.application("x-dosexec"),
            MediaType.application("x-executable"),
            MediaType.application("x-sharedlib"),
            MediaType.application("x-elf"),
            MediaType.application("x-mach-o"));

    private FileType() {}

    static String of(InputStream bytes, String name) throws IOException {
        MediaType promised = Types.ALL.detect(null, named(name)).getBaseType();
        MediaType found =
                Types.ALL.detect(new BufferedInputStream(bytes), named(name)).getBaseType();
        if (isLie(promised, found)) {
            throw new InvalidInput("file", "is named " + name + ", but is not what this name says");
        }
        return found.toString();
    }

    private static boolean isLie(MediaType promised, MediaType found) {
        if (isProgram(found)) {
            return !isProgram(promised) && !promised.equals(MediaType.OCTET_STREAM);
        }
        if (found.equals(MediaType.OCTET_STREAM)) {
            return false;
        }
        return promised.equals(PDF) && !found.equals(PDF)
                || MEDIA.contains(promised.getType()) && !found.getType().equals(promised.getType())
                || found.equals(SVG)
                        && !promised.equals(SVG)
                        && promised.getType().equals("image");
    }

    private static boolean isProgram(MediaType type) {
        // What nobody knows is of no wider kind.
        MediaType wider = Types.ALL.getMediaTypeRegistry().getSupertype(type);
        return PROGRAMS.contains(type) || wider != null && PROGRAMS.contains(wider);
    }

    private static Metadata named(String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return metadata;
    }

    /** Loaded with the first upload, not at start. */
    private static final class Types {
        static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
    }
}
