package dev.porchlight.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The archives that Maven fetched, and how they are unpacked. */
record Archives(Path listing) {

    static Archives of(Settings settings) {
        return new Archives(settings.repository().resolve("deploy/local/target/archives"));
    }

    Path find(String artifact) throws IOException {
        for (String path : Files.readString(listing).strip().split(":")) {
            if (Path.of(path).getFileName().toString().startsWith(artifact)) {
                return Path.of(path);
            }
        }
        throw new Trouble("Maven did not fetch " + artifact + ". Delete deploy/local/target and try again.");
    }

    /** Unpacks beside the target and moves it there when whole, so that a half-unpacked folder is never used. */
    static void unpack(Path target, Unpacking unpacking) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        Home.deleteTree(partial);
        Files.createDirectories(partial);
        unpacking.into(partial);
        Files.move(partial, target);
    }

    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /** A tar.xz that lies inside a jar. */
    static void jarredTarXz(Path jar, Path into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    tar(new XZInputStream(zip), into);
                    return;
                }
            }
        }
        throw new IOException("no .txz in " + jar);
    }

    private static void tar(InputStream xz, Path into) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(xz);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = into.resolve(entry.getName()).normalize();
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.getParent());
                Files.copy(tar, path);
                if ((entry.getMode() & 0100) != 0) {
                    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
                    permissions.addAll(Set.of(
                            PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_EXECUTE));
                    Files.setPosixFilePermissions(path, permissions);
                }
            }
        }
    }

    /** A zip whose only top folder is left out. */
    static void zip(Path zip, Path into) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (name.getNameCount() < 2) {
                    continue;
                }
                Path path = into.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(entries, path);
                }
            }
        }
    }
}
