package dev.porchlight.platform.file;

import dev.porchlight.platform.problem.InvalidInput;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which part of a file is sent, where it is sent in several: {@code ?upload=&from=&size=}. Controllers that take files take it
 * as a parameter. Pieces are sent one after the other, each as often as it takes until it was answered, so that a lost
 * connection costs one piece and not the file.
 *
 * @param upload an id that the sender has made up for the file; null if it is sent whole
 * @param from where the piece begins in the file, in bytes
 * @param size of the whole file, in bytes
 */
@ParameterObject
public record Piece(
        @Parameter(
                description =
                        "For a file that is sent in pieces, one after the other: an id that you make up for it. A piece that was not answered is sent again.")
        @Nullable
        UUID upload,

        @Parameter(description = "Where the piece begins in the file, in bytes") @Nullable
        Long from,

        @Parameter(description = "How large the whole file is, in bytes") @Nullable
        Long size) {

    /** A file that is sent whole. */
    public static final Piece WHOLE = new Piece(null, null, null);

    boolean isWhole() {
        return upload == null && from == null && size == null;
    }

    /** @throws InvalidInput if what is said does not go together */
    void check(long length) {
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        if (upload == null) {
            errors.add(new InvalidInput.FieldError("upload", "is required of a file in pieces"));
        }
        if (from == null || from < 0) {
            errors.add(new InvalidInput.FieldError("from", "must be a whole number from 0"));
        }
        if (size == null || from != null && size - from < length) {
            errors.add(new InvalidInput.FieldError("size", "must be that of the whole file, in bytes"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
