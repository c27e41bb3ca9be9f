package dev.porchlight.project.project;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.events.AttachedFile;
import java.util.List;
import java.util.UUID;

/** Where uploaded files wait for the project they will belong to. */
public interface ProjectFiles {

    /** A document, and what its bytes are known by: SHA-256 in hexadecimal. */
    record Document(AttachedFile file, String sha256) {}

    /**
     * Ties files to a project, once and for all, in the transaction of the command that asks for it.
     *
     * @throws dev.porchlight.platform.problem.InvalidInput at {@code /attachmentIds/n}, if a file is not there, or is
     *     somebody else's
     */
    List<AttachedFile> attach(List<UUID> uploads, UUID projectId, Caller by);

    /** The same for one file that has to be a document, such as a PDF; refused at {@code /attachmentIds/0} otherwise. */
    Document attachDocument(UUID upload, UUID projectId, Caller by);
}
